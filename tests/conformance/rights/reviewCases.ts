import { newId } from "../../../server/src/kernel/id";
import { succeed } from "../../../server/src/kernel/outcome";
import { systemActor } from "../../../server/src/kernel/actor";
import { publishEntry } from "../../../server/src/modules/content/content.factory";
import { saveRoleAssignment, saveStaffAccount } from "../../../server/src/modules/identity/staffAccount.factory";
import { Revision, submitRevision } from "../../../server/src/modules/reviews";
import { ReviewDeputy } from "../../../server/src/modules/reviews/reviewDeputy.entity";
import { saveReviewRule } from "../../../server/src/modules/reviews/review.factory";
import { widerChange } from "../../../server/src/modules/reviews/widerRequest";
import type { TestDatabase } from "../../../server/src/testing/testDatabase";
import type { MutationCases } from "./case";
import type { County, Township } from "./county";

type Sides<Each> = Readonly<Record<"own" | "other", Each>>;
type Sealed = Pick<Revision, "id" | "hash">;

interface Waiting {
  /** Waits for its first stage. */
  readonly pending: Sealed;
  /** Passed every stage and only waits to be signed. */
  readonly reviewed: Sealed;
  /** Live, with a wider request that only waits to be signed: its id, and the hash of the change. */
  readonly widened: Sealed;
  /** A text written in the panel that came back. */
  readonly returned: Sealed;
}

/** What the review commands are aimed at: each township has a rule of two stages for its own texts. */
export interface PlantedReviews extends Sides<Waiting> {
  readonly reviewer: string;
  readonly deputy: string;
  readonly deputyRow: string;
}

async function waitingAt(test: TestDatabase, { organisation, coming }: Township): Promise<Waiting> {
  const { manager } = test.database.writing;
  await saveReviewRule(manager, { organisationId: organisation, stages: ["FIRST", "FINAL"] });
  const publish = async (): Promise<Revision> => {
    const piece = await publishEntry(test.database, { fields: { publisherId: organisation } });
    return manager.findOneByOrFail(Revision, { subjectId: piece.id });
  };
  const [pending, reviewed, live] = [await publish(), await publish(), await publish()];
  await manager.update(Revision, { id: reviewed.id }, { state: "IN_REVIEW", stage: 2 });
  return { pending, reviewed, widened: await widen(test, live), returned: await returnedText(test, { organisation, coming }) };
}

async function widen({ database }: TestDatabase, { id, request }: Revision): Promise<Sealed> {
  const { manager } = database.writing;
  const widerRequest = { ...request, showUntil: null, askedBy: "cms:9", authors: ["cms:9"], publishedAt: null };
  const asked = { id, state: "LIVE" as const, request: { ...request, channels: [] }, widerRequest, widerAskedAt: new Date("2026-11-22T00:00:00.000Z") };
  await manager.update(Revision, { id }, { ...asked, stage: 2 });
  return { id, hash: widerChange(asked)?.hash ?? "" };
}

async function returnedText(test: TestDatabase, { organisation, coming }: Pick<Township, "organisation" | "coming">): Promise<Revision> {
  const outcome = await test.database.write(systemActor("test"), async (work) => {
    const submitted = await submitRevision(work, {
      subjectType: "lecture-text", subjectId: coming, title: "讲座", organisationId: organisation, snapshot: { summary: "简介" }, authors: [null], submittedBy: null,
      publishedAt: null, returnReason: "请改简介",
    });
    return submitted.ok ? succeed(submitted.value.revision) : submitted;
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

async function plantDeputy(manager: TestDatabase["database"]["writing"]["manager"], people: { principalId: string; deputyId: string }): Promise<string> {
  const at = new Date("2026-11-20T00:00:00.000Z");
  const id = newId(at);
  await manager.insert(ReviewDeputy, { id, ...people, startsAt: at, endsAt: new Date("2026-12-20T00:00:00.000Z"), reason: "出差", createdBy: null, createdAt: at });
  return id;
}

/** Plants two townships' texts at every point of a review, a reviewer and a deputy. */
export async function plantReviews(test: TestDatabase, { own, other }: County): Promise<PlantedReviews> {
  const { manager } = test.database.writing;
  const [reviewer, deputy] = [await saveStaffAccount(manager), await saveStaffAccount(manager)];
  await saveRoleAssignment(manager, reviewer.id, "REVIEWER", { organisationId: own.organisation, stages: ["FIRST"] });
  await saveRoleAssignment(manager, deputy.id, "VIEWER");
  // Who writes in the CMS, and asks for the wider requests, is known: so rights alone decide who reviews and signs.
  for (const cmsUserId of ["1", "9"]) await saveStaffAccount(manager, { cmsUserId });
  const people = { principalId: reviewer.id, deputyId: deputy.id };
  return {
    own: await waitingAt(test, own), other: await waitingAt(test, other), reviewer: reviewer.id, deputy: deputy.id, deputyRow: await plantDeputy(manager, people),
  };
}

/** Cases for what reviewers, authors and those who keep the rules do. */
export function reviewCases(planted: PlantedReviews): MutationCases {
  const seen = ({ id, hash }: Sealed) => ({ revisionId: id, hash });
  return {
    approveRevision: (_at, side) => ({ ...seen(planted[side].pending), stage: "FIRST", proofread: true }),
    approveRevisions: (_at, side) => ({ items: [{ ...seen(planted[side].pending), stage: "FIRST" }], proofread: true }),
    proofreadRevision: (_at, side) => ({ ...seen(planted[side].pending), stage: "FIRST" }),
    returnRevision: (_at, side) => ({ ...seen(planted[side].pending), reason: "请改标题" }),
    signRevision: (_at, side) => seen(planted[side].reviewed),
    signWiderRequest: (_at, side) => seen(planted[side].widened),
    declineWiderRequest: (_at, side) => ({ ...seen(planted[side].widened), reason: "先不扩大" }),
    takeBackRevision: (_at, side) => ({ revisionId: planted[side].pending.id }),
    resubmitRevision: (_at, side) => ({ revisionId: planted[side].returned.id }),
    saveReviewRule: (at) => ({ organisationId: at.organisation, stages: [{ stage: "FINAL" }], authorMayTakeFirst: true, validFrom: "2026-12-01", source: "县委宣传部通知" }),
    appointDeputy: () => ({ principalId: planted.reviewer, deputyId: planted.deputy, from: "2026-12-01", until: "2026-12-05", reason: "出差" }),
    endDeputy: () => ({ id: planted.deputyRow }),
  };
}
