import { IsNull, Not } from "typeorm";
import { newId } from "../../../kernel/id";
import { invalid, notAllowed, notFound, refuse, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { Piece, pieceSubject } from "../../content";
import { fetchedSince } from "../../placements";
import { recallSubject, Revision } from "../../reviews";
import { screensShowing } from "../queries/screensShowing";
import { recallScopes } from "../queries/recallScopes";
import { Recall } from "../recall.entity";
import { recallEvent, recallEvents } from "../recall.events";
import { canRecall } from "../recall.policy";
import { RecallScreen, standingAs } from "../recallScreen.entity";

const longestReason = 300;
const rowsAtOnce = 1000;

/** A piece to take off every channel, and why. */
export interface RecallPiece {
  readonly pieceId: string;
  readonly reason: string;
  /** The caller's own id of this request; sent again it answers the same recall. */
  readonly requestId?: string | null;
}

/**
 * Takes a piece off every channel at once and lists every screen that may still show it; one that was taken down already can be recalled as long as a screen may hold it.
 * A piece that is already recalled answers its recall: pressing twice, or two people at once, makes one.
 */
export async function recallPiece(work: UnitOfWork, request: RecallPiece): Promise<Outcome<Recall>> {
  const piece = await work.entities.findOneBy(Piece, { id: request.pieceId });
  if (!piece) return notFound("没有这条内容", ["pieceId"]);
  const scope = (await recallScopes(work, [piece.publisherId]))(piece.publisherId);
  if (!canRecall(work.actor, scope)) return notAllowed("只有管理员、发布单位的审核人和本单位阵地的管理员可以撤播");
  const asked = { piece, reason: request.reason.trim(), requestId: request.requestId ?? null };
  const wrong = problemsOf(asked);
  if (wrong.length > 0) return refuseAll(wrong);
  return (await repeated(work, asked)) ?? recall(work, asked);
}

interface Asked {
  readonly piece: Piece;
  readonly reason: string;
  readonly requestId: string | null;
}

function problemsOf({ reason, requestId }: Asked): Refusal[] {
  const wrong: Refusal[] = [];
  if (reason === "") wrong.push(invalid("reason", "请写明撤播原因"));
  if (reason.length > longestReason) wrong.push(invalid("reason", `撤播原因不超过 ${String(longestReason)} 个字`));
  if (requestId !== null && !/^[\w-]{1,64}$/.test(requestId)) wrong.push(invalid("requestId", "请求编号不对，请刷新页面再提交"));
  return wrong;
}

async function repeated(work: UnitOfWork, { piece, requestId }: Asked): Promise<Outcome<Recall> | null> {
  const known = requestId === null ? null : await work.entities.findOneBy(Recall, { requestId });
  if (!known) return null;
  return known.pieceId === piece.id ? succeed(known) : refuse({ code: "CONFLICT", message: "这个请求编号已经用过，请刷新页面再提交", field: ["requestId"] });
}

async function recall(work: UnitOfWork, asked: Asked): Promise<Outcome<Recall>> {
  const { piece, reason } = asked;
  const ended = await recallSubject(work, { subjectType: pieceSubject, subjectId: piece.id, reason, since: fetchedSince(work.now) });
  if (!ended.ok) return (await standingRecall(work, piece.id)) ?? ended;
  const row = recallOf(work, asked, ended.value);
  const showing = await screensShowing(work, piece.id);
  Object.assign(row, showing.length === 0 ? { open: false, closedAt: work.now } : { open: true, closedAt: null });
  await work.entities.insert(Recall, row);
  const listed = showing.map(({ screen, basis }) => ({
    id: newId(work.now), recallId: row.id, screenId: screen.id, stationId: screen.stationId, basis, listedAt: work.now, ...standingAs("WAITING", work.now),
  }));
  for (let from = 0; from < listed.length; from += rowsAtOnce) await work.entities.insert(RecallScreen, listed.slice(from, from + rowsAtOnce));
  work.record(recallEvent(recallEvents.recalled, row));
  return succeed(row);
}

/** The recall that still stands: of the revision that was the last to be live. */
async function standingRecall(work: UnitOfWork, pieceId: string): Promise<Outcome<Recall> | null> {
  const lastLive = await work.entities.findOne(Revision, { where: { subjectType: pieceSubject, subjectId: pieceId, liveAt: Not(IsNull()) }, order: { liveAt: "DESC", number: "DESC" } });
  const standing = lastLive && (await work.entities.findOneBy(Recall, { revisionId: lastLive.id }));
  return standing && succeed(standing);
}

function recallOf(work: UnitOfWork, { piece, reason, requestId }: Asked, revision: Revision): Recall {
  const { actor } = work;
  const who = actor.kind === "staff" ? { recalledById: actor.accountId, recalledByName: actor.name } : { recalledById: null, recalledByName: null };
  return Object.assign(new Recall(), {
    id: newId(work.now), reason, requestId, pieceId: piece.id, revisionId: revision.id, revisionNumber: revision.number, hash: revision.hash, title: titleOf(revision, piece),
    publisherId: piece.publisherId, ...who, recalledAt: work.now, open: true, closedAt: null,
  });
}

// The piece is called what its newest revision says; what was recalled may have been called otherwise.
function titleOf({ snapshot }: Revision, piece: Piece): string {
  const { title } = snapshot as { readonly title?: unknown };
  return typeof title === "string" && title !== "" ? [...title].slice(0, 120).join("") : piece.title;
}
