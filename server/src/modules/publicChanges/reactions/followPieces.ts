import { IsNull, Not } from "typeorm";
import type { Reaction, UnitOfWork } from "../../../kernel/unitOfWork";
import { pieceSubject } from "../../content";
import { lectureEvents } from "../../lectures";
import { placementChanged } from "../../placements";
import { reviewEvents, type RevisionFact } from "../../reviews";
import { refreshPieces } from "../commands/refreshPieces";
import { wantReconcile } from "../commands/wantReconcile";
import { PublicChange } from "../publicChange.entity";

const mostAtOnce = 500;

function following(on: string, react: (work: UnitOfWork, payload: never) => Promise<void>): Reaction {
  return { name: `publicChanges.follow ${on}`, on, react: (work, { payload }) => react(work, payload) };
}

/** A piece's own revision or request changed; or the text of a lecture that notices tell of. */
async function followRevision(work: UnitOfWork, { subjectType, subjectId }: RevisionFact): Promise<void> {
  if (subjectType === pieceSubject) await refreshPieces(work, { pieceIds: [subjectId] });
  else await refreshNotices(work, subjectId);
}

async function followPlacement(work: UnitOfWork, { pieceId }: { readonly pieceId: string | null }): Promise<void> {
  if (pieceId === null) await wantReconcile(work);
  else await refreshPieces(work, { pieceIds: [pieceId] });
}

async function followLecture(work: UnitOfWork, { lectureId }: { readonly lectureId?: string }): Promise<void> {
  await refreshNotices(work, lectureId ?? null);
}

/** The notices of a lecture; of any lecture when null. */
async function refreshNotices(work: UnitOfWork, lectureId: string | null): Promise<void> {
  const rows = await work.entities.find(PublicChange, { select: { pieceId: true }, where: { lectureId: lectureId ?? Not(IsNull()) }, take: mostAtOnce + 1 });
  if (rows.length > mostAtOnce) await wantReconcile(work);
  else await refreshPieces(work, { pieceIds: rows.map(({ pieceId }) => pieceId) });
}

/** Whatever may change what the public knows of a piece, in the order in which it was committed. */
export const followPieces: readonly Reaction[] = [
  ...[reviewEvents.wentLive, reviewEvents.liveEnded, reviewEvents.requestChanged].map((type) => following(type, followRevision)),
  following(placementChanged, followPlacement),
  ...Object.values(lectureEvents).map((type) => following(type, followLecture)),
  // Pictures and videos get other addresses; which pieces show them, the comparison finds.
  following("content.RenditionsMade", (work) => wantReconcile(work)),
  following("stations.StationChanged", (work) => refreshNotices(work, null)),
];
