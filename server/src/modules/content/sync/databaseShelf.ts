import { In, IsNull, LessThanOrEqual } from "typeorm";
import { systemActor } from "../../../kernel/actor";
import { succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import type { CmsEntry, CmsKey } from "../../../platform/cmsClient";
import type { Database } from "../../../platform/database";
import { keepMedia } from "../commands/keepMedia";
import { saveSyncState } from "../commands/saveSyncState";
import { submitPiece } from "../commands/submitPiece";
import { withdrawPiece } from "../commands/withdrawPiece";
import { entryProblem } from "../entry/entryProblem";
import { readEntry } from "../entry/readEntry";
import { MediaFile } from "../mediaFile.entity";
import { Revision } from "../../reviews";
import { Piece, pieceSubject } from "../piece.entity";
import { MissingPiece, PendingRead, SyncState } from "../syncState.entity";
import type { ContentShelf, SyncPosition } from "./contentShelf";
import type { KeptMedia } from "./mediaKeeper";
import { codingNotice, MediaNotReady } from "./mediaNotReady";
import type { CmsMedia } from "../../../platform/cmsClient";

const actor = systemActor("content");
const firstPauseMs = 2_000;
const longestPauseMs = 10 * 60_000;
const dueAtOnce = 50;

const start: SyncPosition = { epoch: null, cursor: 0, lastSyncAt: null, lastReconcileAt: null, reconcileWantedAt: null };

/** An entry that could not be read, and why. */
export interface NotRead extends CmsKey {
  readonly problem: string;
}

/** Puts what the sync reads into pieces and revisions, each entry in a unit of its own. */
export class DatabaseShelf implements ContentShelf {
  constructor(
    private readonly database: Database,
    private readonly keepMedia: (media: readonly CmsMedia[]) => Promise<KeptMedia>,
    private readonly tellNotRead: (entry: NotRead) => void = () => undefined,
  ) {}

  async position(): Promise<SyncPosition> {
    return this.database.read(actor, async ({ entities }) => (await entities.findOneBy(SyncState, { id: "cms" })) ?? start);
  }

  async moveTo(position: Partial<SyncPosition>): Promise<void> {
    await this.write(async (work) => {
      await saveSyncState(work, position);
      return succeed(null);
    });
  }

  async accept(entry: CmsEntry): Promise<"ACCEPTED" | "DIFFERENT"> {
    const read = readEntry(entry);
    if (!read) return "ACCEPTED";
    const kept = await this.keepMedia(entry.media);
    if (kept === "DIFFERENT") return kept;
    if (kept.isBeingCoded) {
      await this.write(async (work) => {
        await keepMedia(work, kept.files);
        return succeed(null);
      });
      throw new MediaNotReady();
    }
    await this.write((work) => submitPiece(work, { entry, read, media: kept.files, problem: entryProblem(entry, read) ?? kept.problem }));
    return "ACCEPTED";
  }

  async withdraw({ documentId }: CmsKey): Promise<void> {
    await this.write((work) => withdrawPiece(work, { cmsDocumentId: documentId, reason: "编辑已撤稿" }));
  }

  async isLastLive({ documentId }: CmsKey): Promise<boolean> {
    return this.database.read(actor, async ({ entities }) => {
      const live = await entities.find(Revision, { where: { subjectType: pieceSubject, state: "LIVE" }, select: { id: true, subjectId: true }, take: 2 });
      const piece = live.length === 1 ? await entities.findOneBy(Piece, { cmsDocumentId: documentId }) : null;
      return piece !== null && piece.id === live[0]?.subjectId;
    });
  }

  async standing(): Promise<readonly CmsKey[]> {
    return this.database.read(actor, async ({ entities }) => {
      const pieces = await entities.findBy(Piece, { removedAt: IsNull() });
      const waiting = new Set((await entities.find(MissingPiece)).map(({ documentId }) => documentId));
      return pieces.filter(({ cmsDocumentId }) => !waiting.has(cmsDocumentId)).map(({ cmsUid, cmsDocumentId }) => ({ uid: cmsUid, documentId: cmsDocumentId }));
    });
  }

  async noteMissing(keys: readonly CmsKey[]): Promise<void> {
    if (keys.length === 0) return;
    await this.write(async (work) => {
      for (const { documentId } of keys) await work.entities.insert(MissingPiece, { documentId, noticedAt: work.now });
      return succeed(null);
    });
  }

  async putOff({ uid, documentId }: CmsKey, problem: string): Promise<void> {
    const isNews = await this.write(async (work) => {
      const known = await work.entities.findOneBy(PendingRead, { documentId });
      // Told once, not at each of the tries that follow; a video being coded is no failure.
      const isFirst = problem !== codingNotice && (known === null || known.problem === codingNotice);
      const attempts = (known?.attempts ?? 0) + 1;
      const nextAt = new Date(work.now.getTime() + Math.min(firstPauseMs * 2 ** (attempts - 1), longestPauseMs));
      await work.entities.save(PendingRead, { documentId, uid, attempts, nextAt, problem: problem.slice(0, 500) });
      return succeed(isFirst);
    });
    if (isNews) this.tellNotRead({ uid, documentId, problem });
  }

  async forgetPutOff(except: ReadonlySet<string>): Promise<void> {
    await this.write(async ({ entities }) => {
      const given = (await entities.find(PendingRead)).filter(({ documentId }) => !except.has(documentId));
      if (given.length > 0) await entities.remove(PendingRead, given);
      return succeed(null);
    });
  }

  async due(): Promise<readonly CmsKey[]> {
    return this.database.read(actor, ({ entities, now }) =>
      entities.find(PendingRead, { where: { nextAt: LessThanOrEqual(now) }, order: { nextAt: "ASC" }, take: dueAtOnce }));
  }

  private async write<T>(command: (work: UnitOfWork) => Promise<Outcome<T>>): Promise<T> {
    const outcome = await this.database.write(actor, command);
    if (!outcome.ok) throw new Error(outcome.refusals.map(({ code, message }) => `${code} ${message}`).join("; "));
    return outcome.value;
  }
}

/** Facts of files that are already in the store. */
export function knownMedia(database: Database): (hashes: readonly string[]) => Promise<readonly MediaFile[]> {
  return (hashes) => database.read(actor, ({ entities }) => entities.findBy(MediaFile, { sha256: In([...hashes]) }));
}
