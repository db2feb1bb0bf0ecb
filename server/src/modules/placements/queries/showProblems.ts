import type { Reader } from "../../../kernel/unitOfWork";
import { mediaLimits, mediaOfPieces, mediaProblem, pieceSubject, type PieceSnapshot } from "../../content";
import { standingRevisions, type Revision } from "../../reviews";
import { canReadPlacements } from "../placement.policy";
import { screenProblems, type ShowProblem } from "../showing/screenProblems";
import { feedHorizon } from "../feedHorizon";
import { screensReached } from "./screensReached";

const underWay: ReadonlySet<string> = new Set(["SUBMITTED", "IN_REVIEW", "LIVE"]);

/**
 * What keeps a piece from being shown as it should be on the screens it reaches or will reach within 15 days:
 * of the revision under review, else of the live one. Nothing for a piece that is neither.
 */
export async function showProblems(reader: Reader, request: { pieceId: string; timeZone: string }): Promise<ShowProblem[]> {
  if (!canReadPlacements(reader.actor)) return [];
  const [standing] = await standingRevisions(reader, pieceSubject, [request.pieceId]);
  const revision = [standing?.newest, standing?.live].find((one): one is Revision => one !== undefined && one !== null && underWay.has(one.state));
  if (!revision) return [];
  const snapshot = revision.snapshot as PieceSnapshot;
  const media = (await mediaOfPieces(reader, [snapshot]))(snapshot);
  const limits = await mediaLimits(reader, request.timeZone);
  const screens = await screensReached(reader, { pieceId: revision.subjectId, revisions: [revision] }, { from: reader.now, until: new Date(reader.now.getTime() + feedHorizon) });
  const unplayable = media.map((one) => mediaProblem({ ...one, name: one.fileName }, limits)).find((problem) => problem?.isCoding)?.text ?? null;
  return screenProblems({ media, sealed: snapshot.media.length, unplayable }, screens, limits);
}
