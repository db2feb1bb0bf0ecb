import type { Reader } from "../../../kernel/unitOfWork";
import { deskStandings, pendingRevisions, type DeskStanding } from "../../reviews";
import { pieceSubject } from "../piece.entity";

/** For whom a piece waits: anybody, the asking person, or nobody who could. */
export type PieceWaiting = "ANYBODY" | "ME" | "NOBODY";

const isMeant: Readonly<Record<PieceWaiting, (standing: DeskStanding) => boolean>> = {
  ANYBODY: () => true,
  ME: ({ mayApprove, maySign }) => mayApprove || maySign,
  NOBODY: ({ waitsFor }) => waitsFor.length === 0,
};

/** Ids of the pieces whose review waits so; told by the same guards as the desk. */
export async function piecesWaiting(reader: Reader, waits: PieceWaiting): Promise<string[]> {
  const pending = (await pendingRevisions(reader)).filter(({ subjectType }) => subjectType === pieceSubject);
  const meant = new Set((await deskStandings(reader, pending)).filter(isMeant[waits]).map(({ revisionId }) => revisionId));
  return [...new Set(pending.filter(({ id }) => meant.has(id)).map(({ subjectId }) => subjectId))];
}
