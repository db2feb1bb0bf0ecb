import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import { newId } from "../../../kernel/id";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { organisationChains } from "../../stations";
import { judgeSubmission } from "../../wording";
import { moveRevision, recordStep, stageClock } from "../moveRevision";
import { isReadAgain } from "../queries/isReadAgain";
import { ruleFor } from "../queries/ruleFor";
import { lockSubject, type SubjectRevisions } from "../queries/subjectRevisions";
import { canSubmitRevision } from "../review.policy";
import { reviewEvents, revisionEvent } from "../review.events";
import { revisionHash } from "../revisionHash";
import { isReviewFinished, Revision, type ShowRequest } from "../revision.entity";
import { unlimitedRequest } from "../showRequest";
import { changeRequest, dropWiderRequest } from "./changeRequest";
import { goLive, isSignedEnough } from "./goLive";

/** A text put forward for the public. */
export interface SubmitRevision {
  readonly subjectType: string;
  readonly subjectId: string;
  /** What lists call the text, and what they sort it by; not sealed. */
  readonly title: string;
  readonly theme?: string | null;
  /** The kind within the subject's type, such as a piece's type; the subject's type when missing. */
  readonly kind?: string;
  /** The publisher's organisation, whose rule is stored with the revision. */
  readonly organisationId: string | null;
  /** All that is sealed: texts, signature, media by their hashes; plain JSON. */
  readonly snapshot: object;
  /** "cms:<user>", "staff:<account>", or null for somebody unknown. */
  readonly authors: readonly (string | null)[];
  readonly submittedBy: string | null;
  /** The source's time of publishing; null for texts of the server's own. */
  readonly publishedAt: string | null;
  readonly request?: ShowRequest;
  /** Why the server itself cannot accept it; then it is returned at once. */
  readonly returnReason?: string | null;
  /** Names of the files it shows: read by the wording check, not sealed. */
  readonly fileNames?: readonly string[];
}

/** The revision that stands for the text now, and whether this call made it. */
export interface Submitted {
  readonly revision: Revision;
  readonly isNew: boolean;
}

/**
 * Seals a text as a new revision and takes it as far as its rule allows at once.
 * Reading the same source state again makes nothing: a text equal to the live one only changes the request,
 * and what was read last is no submission, whatever became of it. Words of the panel that were deleted, or gave way to the live ones, and are typed again are new.
 */
export async function submitRevision(work: UnitOfWork, submission: SubmitRevision): Promise<Outcome<Submitted>> {
  if (!canSubmitRevision(work.actor)) return notAllowed();
  const hash = revisionHash(submission.snapshot);
  const standing = await lockSubject(work.entities, submission.subjectType, submission.subjectId);
  const request = submission.request ?? unlimitedRequest;
  if (standing.live?.hash === hash) {
    await supersedePending(work, { ...standing, live: null }, "又送审了现行版本");
    await noteReading(work, standing.live, submission.publishedAt);
    return succeed({ revision: await changeRequest(work, standing.live, { ...submission, request }), isNew: false });
  }
  const { newest } = standing;
  if (newest && (await isReadAgain(work, newest, { hash, publishedAt: submission.publishedAt }))) return succeed({ revision: newest, isNew: false });
  await supersedePending(work, standing, "送审了更新的版本");
  return submitNew(work, submission, { hash, request, number: (newest?.number ?? 0) + 1 });
}

/** Seals a text as a revision of its own even where the same words were put forward before. */
export async function submitNew(
  work: UnitOfWork,
  submission: SubmitRevision,
  sealed: { hash: string; request: ShowRequest; number: number },
): Promise<Outcome<Submitted>> {
  const { subjectType, subjectId, snapshot, fileNames = [], publishedAt } = submission;
  // What comes from the CMS is returned to its editor; a clerk's own text is refused at the field, to be mended at once.
  const judged = await judgeSubmission(work, { subjectType, subjectId, hash: sealed.hash, snapshot, fileNames, isReturnable: publishedAt !== null });
  if (!judged.ok) return judged;
  const revision = await insertRevision(work, submission, sealed);
  const advanced = await advance(work, revision, submission.returnReason ?? judged.value.returnReason);
  return advanced.ok ? succeed({ revision: advanced.value, isNew: true }) : advanced;
}

// Published again with the same words: once this revision has been taken down, reading that state again must not bring it back.
async function noteReading(work: UnitOfWork, live: Revision, publishedAt: string | null): Promise<void> {
  if (live.publishedAt === publishedAt) return;
  await work.entities.update(Revision, { id: live.id }, { publishedAt });
  live.publishedAt = publishedAt;
}

// What was asked beside the live words is asked by the newer submission now, or no more.
async function supersedePending(work: UnitOfWork, { pending, live }: SubjectRevisions, reason: string): Promise<void> {
  for (const revision of pending) await moveRevision(work, revision, { to: "SUPERSEDED", reason });
  if (live) await dropWiderRequest(work, live, reason);
}

async function insertRevision(
  work: UnitOfWork,
  submission: SubmitRevision,
  sealed: { hash: string; request: ShowRequest; number: number },
): Promise<Revision> {
  const { subjectType, subjectId, snapshot, organisationId, submittedBy, publishedAt } = submission;
  const chain = organisationId === null ? [] : (await organisationChains(work))(organisationId);
  const start = { state: "SUBMITTED" as const, stage: 0, rule: await ruleFor(work.entities, chain, work.now) };
  const revision = Object.assign(new Revision(), {
    id: newId(work.now), subjectType, subjectId, kind: submission.kind ?? subjectType, title: shortened(submission.title, 120), theme: shortened(submission.theme ?? "", 80) || null,
    organisationId, snapshot, submittedBy, publishedAt, ...sealed, authors: [...submission.authors], submittedAt: work.now, ...start, ...stageClock(start, work.now),
    widerRequest: null, widerAskedAt: null, pastRequests: null, liveAt: null, endedAt: null, endReason: null, returnReason: null, liveSubject: null,
  });
  await work.entities.insert(Revision, revision);
  await recordStep(work, revision, { kind: "SUBMITTED", from: null });
  work.record(revisionEvent(reviewEvents.submitted, revision));
  return revision;
}

async function advance(work: UnitOfWork, revision: Revision, returnReason: string | null): Promise<Outcome<Revision>> {
  if (returnReason !== null) return succeed(await moveRevision(work, revision, { to: "RETURNED", reason: shortened(returnReason, 500) }));
  if (!isReviewFinished(revision) || !(await isSignedEnough(work, revision))) return succeed(revision);
  const shown = await goLive(work, revision.id);
  if (shown.ok || revision.publishedAt === null || !shown.refusals.every(({ code }) => code.startsWith("WORDING_"))) return shown;
  return succeed(await moveRevision(work, revision, { to: "RETURNED", reason: shortened(shown.refusals.map(({ message }) => message).join("；"), 500) }));
}

function shortened(text: string, most: number): string {
  return [...text].slice(0, most).join("");
}
