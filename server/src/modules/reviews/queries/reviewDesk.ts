import { Brackets } from "typeorm";
import type { StaffActor } from "../../../kernel/actor";
import { countCap, type Page, type PageRequest } from "../../../kernel/page";
import type { Reader } from "../../../kernel/unitOfWork";
import { readPage } from "../../../platform/database";
import { StaffAccount } from "../../identity";
import { canReadRevisions } from "../review.policy";
import { Revision } from "../revision.entity";
import { deskStandings, type DeskStanding } from "./deskStandings";
import { pendingRevisions } from "./pendingRevisions";
import { widerRequests } from "./widerRequests";

/** The trays of the desk (审稿台). */
export const deskBoxes = ["WAITING_FOR_ME", "TO_SIGN", "MINE", "RETURNED", "OVERDUE", "PENDING"] as const;
export type DeskBox = (typeof deskBoxes)[number];

export interface DeskQuestion {
  readonly box: DeskBox;
  readonly q?: string | null;
  readonly theme?: string | null;
  readonly kind?: string | null;
  readonly page: PageRequest;
}

const empty: Page<Revision> = { nodes: [], totalCount: 0, totalCountIsCapped: false, hasNextPage: false, endCursor: null };

/** One tray of the desk: what waits is told by the same guards as the reviewer's command, soonest due first; what is one's own, newest first. */
export async function reviewDesk(reader: Reader, question: DeskQuestion): Promise<Page<Revision>> {
  if (!canReadRevisions(reader.actor) || reader.actor.kind !== "staff") return empty;
  if (question.box === "MINE" || question.box === "RETURNED") return ownRevisions(reader, reader.actor, question);
  const rows = await trayOf(reader, question.box);
  return pageOf(rows.filter((revision) => isAsked(revision, question)), question.page);
}

async function trayOf(reader: Reader, box: DeskBox): Promise<Revision[]> {
  const pending = await pendingRevisions(reader);
  if (box === "PENDING") return pending;
  if (box === "OVERDUE") return pending.filter((revision) => isOverdue(revision, reader.now));
  const waiting = box === "TO_SIGN" ? [...pending, ...(await widerRequests(reader))] : pending;
  const standings = new Map((await deskStandings(reader, waiting)).map((standing) => [standing.revisionId, standing]));
  return waiting.filter(({ id }) => {
    const standing = standings.get(id);
    return standing !== undefined && isFor(box, standing);
  });
}

function isFor(box: DeskBox, { mayApprove, maySign, maySignWider }: DeskStanding): boolean {
  return box === "TO_SIGN" ? maySign || maySignWider : mayApprove;
}

/** Waiting longer than its rule allows. */
export function isOverdue({ stageDueAt }: Pick<Revision, "stageDueAt">, now: Date): boolean {
  return stageDueAt !== null && stageDueAt <= now;
}

function isAsked({ title, theme, kind }: Revision, question: DeskQuestion): boolean {
  const { q } = question;
  if (q && !title.includes(q.trim())) return false;
  if (question.theme && theme !== question.theme) return false;
  return !question.kind || kind === question.kind;
}

function pageOf(rows: readonly Revision[], { first, after, offset }: PageRequest): Page<Revision> {
  const from = after === null ? offset : rows.findIndex(({ id }) => id === after) + 1;
  const nodes = rows.slice(from, from + first);
  return { nodes, totalCount: Math.min(rows.length, countCap), totalCountIsCapped: rows.length > countCap, hasNextPage: rows.length > from + first, endCursor: nodes.at(-1)?.id ?? null };
}

async function ownRevisions(reader: Reader, actor: StaffActor, { box, q, theme, kind, page }: DeskQuestion): Promise<Page<Revision>> {
  const account = await reader.entities.findOne(StaffAccount, { where: { id: actor.accountId }, select: { id: true, cmsUserId: true } });
  const query = reader.entities.createQueryBuilder(Revision, "revision").where(
    new Brackets((where) => {
      where.where("revision.submittedBy = :staff OR revision.authors LIKE :inStaff", { staff: `staff:${actor.accountId}`, inStaff: `%"staff:${actor.accountId}"%` });
      const { cmsUserId } = account ?? { cmsUserId: null };
      if (cmsUserId !== null) where.orWhere("revision.submittedBy = :cms OR revision.authors LIKE :inCms", { cms: `cms:${cmsUserId}`, inCms: `%"cms:${cmsUserId}"%` });
    }),
  );
  const newer = reader.entities.createQueryBuilder(Revision, "newer").select("1").where("newer.subjectType = revision.subjectType AND newer.subjectId = revision.subjectId AND newer.number > revision.number");
  // What was put forward anew is no longer on the author's desk.
  query.andWhere(`NOT EXISTS (${newer.getQuery()})`);
  if (box === "RETURNED") query.andWhere("revision.state = 'RETURNED'");
  if (q) query.andWhere("revision.title LIKE :q ESCAPE '!'", { q: `%${q.trim().replace(/[!%_]/g, "!$&")}%` });
  if (theme) query.andWhere("revision.theme = :theme", { theme });
  if (kind) query.andWhere("revision.kind = :kind", { kind });
  return readPage(query, [{ column: "revision.submittedAt", direction: "DESC", value: ({ submittedAt }) => submittedAt }], page);
}

/** How many lie in each tray; the panel's badge. */
export async function deskCounts(reader: Reader): Promise<Readonly<Record<DeskBox, number>>> {
  const first: PageRequest = { first: 1, after: null, offset: 0 };
  const counts = await Promise.all(deskBoxes.map(async (box) => [box, (await reviewDesk(reader, { box, page: first })).totalCount] as const));
  return Object.fromEntries(counts) as Record<DeskBox, number>;
}

/** The themes of what waits, for the desk's filter. */
export async function deskThemes(reader: Reader): Promise<readonly string[]> {
  if (!canReadRevisions(reader.actor)) return [];
  return [...new Set((await pendingRevisions(reader)).flatMap(({ theme }) => theme ?? []))].sort();
}
