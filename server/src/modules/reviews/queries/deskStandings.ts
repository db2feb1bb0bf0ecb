import type { Reader } from "../../../kernel/unitOfWork";
import { organisationChains } from "../../stations";
import { canTakeBack } from "../review.policy";
import { holdsStage, reviewGuards, type ReviewAct } from "../reviewGuards";
import { awaitsWidening, isPending, isReviewFinished, nextStageNameOf, nextStageOf, type Revision } from "../revision.entity";
import { reviewerSeats, seatsOf, type Seat } from "../reviewSeats";
import { isSigner, signProblem } from "../signGuards";
import { mayDecline, widerAskers, widerProblem } from "../widerGuards";
import { widerChange } from "../widerRequest";
import type { RevisionStep } from "../revisionStep.entity";
import { stepsOf } from "./stepsOf";

/** What the asking person may do with a revision, and for whom it waits. */
export interface DeskStanding {
  readonly revisionId: string;
  readonly mayApprove: boolean;
  readonly mayProofread: boolean;
  readonly mayReturn: boolean;
  readonly maySign: boolean;
  readonly mayTakeBack: boolean;
  /** Live, and a wider request waits that the asking person may sign, or drop. */
  readonly maySignWider: boolean;
  readonly mayDropWider: boolean;
  /** Passed every stage and waits for one more signature. */
  readonly awaitsSignature: boolean;
  /** Names of those who could take the step it waits for, a deputy's with whom they stand in for; empty when nobody could. */
  readonly waitsFor: readonly string[];
}

const nothing = { mayApprove: false, mayProofread: false, mayReturn: false, maySign: false, mayTakeBack: false, maySignWider: false, mayDropWider: false, awaitsSignature: false, waitsFor: [] };

interface Around {
  readonly reader: Reader;
  readonly seats: readonly Seat[];
  /** Of everybody. */
  readonly allSeats: readonly Seat[];
  readonly chainOf: (organisationId: string | null) => readonly string[];
  readonly stepsById: ReadonlyMap<string, readonly RevisionStep[]>;
}

// The same guards as the command's; what the reviewer has seen and proofread is not known before the deed.
const personal = ["ownStage", "notAuthor", "authorsLinked", "anotherPerson"] as const;

function mayTake(act: Pick<ReviewAct, "revision" | "steps" | "seat" | "chain">): boolean {
  const stage = nextStageNameOf(act.revision);
  if (stage === null) return false;
  const whole: ReviewAct = { ...act, seen: { hash: act.revision.hash, stage }, proofread: true };
  return personal.every((name) => reviewGuards[name]?.(whole) === null);
}

function maySignFrom(act: Pick<ReviewAct, "revision" | "steps" | "seat" | "chain">): boolean {
  return signProblem({ ...act, seen: { hash: act.revision.hash } }) === null;
}

/** How revisions stand for the asking person; as many statements for one as for a hundred. */
export async function deskStandings(reader: Reader, revisions: readonly Revision[]): Promise<DeskStanding[]> {
  const pending = revisions.filter((revision) => isPending(revision) || awaitsWidening(revision));
  const steps = await stepsOf(reader, pending.map(({ id }) => id));
  const stepsById = new Map(pending.map(({ id }) => [id, steps.filter(({ revisionId }) => revisionId === id)]));
  const around: Around = {
    reader, stepsById, seats: reader.actor.kind === "staff" ? await seatsOf(reader, reader.actor) : [],
    allSeats: pending.length === 0 ? [] : await reviewerSeats(reader), chainOf: await organisationChains(reader),
  };
  return revisions.map((revision) => (awaitsWidening(revision) ? widerStandingOf(revision, around) : standingOf(revision, around)));
}

function standingOf(revision: Revision, around: Around): DeskStanding {
  if (!isPending(revision)) return { ...nothing, revisionId: revision.id };
  const { seats, reader } = around;
  const chain = around.chainOf(revision.organisationId);
  const steps = around.stepsById.get(revision.id) ?? [];
  const holders = seats.filter((seat) => holdsStage({ revision, seat, chain }));
  const mayApprove = holders.some((seat) => mayTake({ revision, steps, seat, chain }));
  const awaitsSignature = isReviewFinished(revision);
  const maySign = awaitsSignature && seats.some((seat) => maySignFrom({ revision, steps, seat, chain }));
  const mayReturn = holders.length > 0 || (awaitsSignature && seats.some((seat) => isSigner({ revision, seat, chain })));
  return {
    ...nothing, revisionId: revision.id, mayApprove, mayProofread: mayApprove && nextStageOf(revision)?.proofreading === "SEPARATE", mayReturn,
    maySign, awaitsSignature, mayTakeBack: canTakeBack(reader.actor, revision, seats[0]?.person.cmsUserId ?? null), waitsFor: waitsFor(revision, { ...around, steps, chain }),
  };
}

function widerStandingOf(revision: Revision, { seats, reader, chainOf, stepsById, allSeats }: Around): DeskStanding {
  const chain = chainOf(revision.organisationId);
  const steps = stepsById.get(revision.id) ?? [];
  const hash = widerChange(revision)?.hash ?? "";
  const maySign = (seat: Seat): boolean => widerProblem({ revision, steps, seat, chain, seen: { hash } }) === null;
  const asked = { authors: [...widerAskers(revision)], submittedBy: null };
  return {
    ...nothing, revisionId: revision.id, maySignWider: seats.some(maySign),
    mayDropWider: seats.length > 0 && (mayDecline({ revision, seats, chain }) || canTakeBack(reader.actor, asked, seats[0]?.person.cmsUserId ?? null)),
    waitsFor: namesOf(allSeats.filter(maySign)),
  };
}

// Each person once, by the first seat from which they may.
function namesOf(seats: readonly Seat[]): string[] {
  const first = seats.filter(({ person }, index) => seats.findIndex((other) => other.person.accountId === person.accountId) === index);
  return first.map(({ person, principal }) => (principal === null ? person.name : `${person.name}（代${principal.name}）`));
}

function waitsFor(revision: Revision, { allSeats, steps, chain }: Around & { readonly steps: readonly RevisionStep[]; readonly chain: readonly string[] }): string[] {
  const may = isReviewFinished(revision) ? maySignFrom : mayTake;
  return namesOf(allSeats.filter((seat) => may({ revision, steps, seat, chain })));
}
