import type { Reader } from "../../../kernel/unitOfWork";
import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import { deskStandings, isPending, nextStageNameOf, resubmitProblem, standingRevisions, stepsOf, widerChanges, type Revision, type Standing } from "../../reviews";
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
  /** A wider show period or further channels that wait for a signature; null when none do. */
  readonly wider: EntryWider | null;
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

/** What was asked beyond what is in force: what changes, by whom, when, and who could sign it. */
export interface EntryWider {
  readonly changes: readonly string[];
  readonly askedBy: string | null;
  readonly askedAt: Date;
  readonly waitsFor: readonly string[];
}

const unknown: EntryReview = {
  pieceId: null, revisionId: null, state: null, stage: null, reason: null, submittedAt: null, liveSince: null, waitsFor: [], dueAt: null, wider: null, timeline: [], canResubmit: false,
  notice: null, wording: [], wordingReason: null,
};

/** The review of the CMS entry; all null while the server never read it. */
export async function reviewOfEntry(reader: Reader, request: { uid: string; documentId: string; timeZone: string }): Promise<Outcome<EntryReview>> {
  if (!canReadContent(reader.actor)) return notAllowed();
  const piece = await reader.entities.findOneBy(Piece, { cmsUid: request.uid, cmsDocumentId: request.documentId });
  const waiting = await reader.entities.findOneBy(PendingRead, { documentId: request.documentId });
  const notice = waiting && noticeOf(waiting);
  if (!piece) return succeed({ ...unknown, notice });
  const [standing] = await standingRevisions(reader, pieceSubject, [piece.id]);
  return succeed(standing ? await reviewOf(reader, piece, { standing, notice, timeZone: request.timeZone }) : { ...unknown, pieceId: piece.id, notice });
}

// What went wrong is for the technician's log; the editor learns that it is not through yet, and whom to ask.
function noticeOf({ problem }: PendingRead): string {
  return problem === codingNotice ? codingNotice : "这一稿服务器还没能读取，正在自动重试；半小时后还是这样，请联系管理员";
}

interface Around {
  readonly standing: Standing;
  readonly notice: string | null;
  readonly timeZone: string;
}

async function reviewOf(reader: Reader, piece: Piece, { standing: { newest, live }, notice, timeZone }: Around): Promise<EntryReview> {
  const steps = await stepsOf(reader, [newest.id]);
  const wording = await recordedWording(reader, newest);
  const { reason } = wording;
  const [desk] = isPending(newest) ? await deskStandings(reader, [newest]) : [];
  return {
    pieceId: piece.id, revisionId: newest.id, state: pieceState(newest, reader.now), stage: nextStageNameOf(newest), reason: newest.returnReason ?? newest.endReason,
    submittedAt: newest.submittedAt, liveSince: live?.liveAt ?? null, waitsFor: desk?.waitsFor ?? [], dueAt: newest.stageDueAt, wider: live && (await widerOf(reader, live, timeZone)),
    timeline: await entryTimeline(reader, newest, steps), notice,
    canResubmit: resubmitProblem({ revision: newest, steps, isPublished: piece.removedAt === null }) === null, wording: wording.findings,
    wordingReason: reason && { text: reason.reason, who: await nameOf(reader, reason.givenBy), at: reason.givenAt },
  };
}

async function widerOf(reader: Reader, live: Revision, timeZone: string): Promise<EntryWider | null> {
  const { widerRequest, widerAskedAt } = live;
  if (widerRequest === null || widerAskedAt === null) return null;
  const [standing] = await deskStandings(reader, [live]);
  return {
    changes: widerChanges(live.request, widerRequest, timeZone), askedBy: await nameOf(reader, widerRequest.askedBy), askedAt: widerAskedAt,
    waitsFor: standing?.waitsFor ?? [],
  };
}
