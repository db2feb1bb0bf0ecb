import type { Reader } from "../../../kernel/unitOfWork";
import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import { deskStandings, isPending, nextStageNameOf, resubmitProblem, standingRevisions, stepsOf, type Standing } from "../../reviews";
import { recordedWording, type RecordedFinding } from "../../wording";
import { canReadContent } from "../content.policy";
import { Piece, pieceSubject } from "../piece.entity";
import { codingNotice } from "../sync/mediaNotReady";
import { PendingRead } from "../syncState.entity";
import { pieceState, type PieceState } from "../pieceState";
import { entryTimeline, nameOf, type EntryStep } from "./entryTimeline";

/** What the CMS's side panel says of an entry's review. */
export interface EntryReview {
  readonly pieceId: string | null;
  /** The newest revision, which the panel's desk shows. */
  readonly revisionId: string | null;
  readonly state: PieceState | null;
  /** The stage it waits for; null when it waits for none. */
  readonly stage: "FIRST" | "SECOND" | "FINAL" | null;
  readonly reason: string | null;
  readonly submittedAt: Date | null;
  readonly liveSince: Date | null;
  /** Who could take the step it waits for, and until when; empty and null when it waits for nobody. */
  readonly waitsFor: readonly string[];
  readonly dueAt: Date | null;
  readonly timeline: readonly EntryStep[];
  /** Whether the same words may be put forward once more. */
  readonly canResubmit: boolean;
  /** What the server is still doing before the entry can be reviewed, in Chinese. */
  readonly notice: string | null;
  /** What the wording check says of what was put forward last; empty when it says nothing. */
  readonly wording: readonly RecordedFinding[];
  /** Why words that a list warns of are used all the same: what, who, when. */
  readonly wordingReason: { readonly text: string; readonly who: string | null; readonly at: Date } | null;
}

const unknown: EntryReview = {
  pieceId: null, revisionId: null, state: null, stage: null, reason: null, submittedAt: null, liveSince: null, waitsFor: [], dueAt: null, timeline: [], canResubmit: false,
  notice: null, wording: [], wordingReason: null,
};

/** The review of the CMS entry; all null while the server never read it. */
export async function reviewOfEntry(reader: Reader, request: { uid: string; documentId: string }): Promise<Outcome<EntryReview>> {
  if (!canReadContent(reader.actor)) return notAllowed();
  const piece = await reader.entities.findOneBy(Piece, { cmsUid: request.uid, cmsDocumentId: request.documentId });
  const waiting = await reader.entities.findOneBy(PendingRead, { documentId: request.documentId, problem: codingNotice });
  const notice = waiting?.problem ?? null;
  if (!piece) return succeed({ ...unknown, notice });
  const [standing] = await standingRevisions(reader, pieceSubject, [piece.id]);
  return succeed(standing ? await reviewOf(reader, piece, { standing, notice }) : { ...unknown, pieceId: piece.id, notice });
}

async function reviewOf(reader: Reader, piece: Piece, { standing: { newest, live }, notice }: { standing: Standing; notice: string | null }): Promise<EntryReview> {
  const steps = await stepsOf(reader, [newest.id]);
  const wording = await recordedWording(reader, newest);
  const { reason } = wording;
  const [desk] = isPending(newest) ? await deskStandings(reader, [newest]) : [];
  return {
    pieceId: piece.id, revisionId: newest.id, state: pieceState(newest, reader.now), stage: nextStageNameOf(newest), reason: newest.returnReason ?? newest.endReason,
    submittedAt: newest.submittedAt, liveSince: live?.liveAt ?? null, waitsFor: desk?.waitsFor ?? [], dueAt: newest.stageDueAt,
    timeline: await entryTimeline(reader, newest, steps), notice,
    canResubmit: resubmitProblem({ revision: newest, steps, isPublished: piece.removedAt === null }) === null, wording: wording.findings,
    wordingReason: reason && { text: reason.reason, who: await nameOf(reader, reason.givenBy), at: reason.givenAt },
  };
}
