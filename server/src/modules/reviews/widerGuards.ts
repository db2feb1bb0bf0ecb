import type { Refusal } from "../../kernel/outcome";
import { accountOfReference } from "./actorReference";
import { holdsStage, unlinkedAuthorProblem, type ReviewAct } from "./reviewGuards";
import { isAuthor, peopleOf, type Seat } from "./reviewSeats";
import type { Revision } from "./revision.entity";
import { stageRuleOfSigners } from "./stageRuleOfSigners";
import { widerChange, widerSignatures } from "./widerRequest";

/** A signature about to be given for showing a live text more than before: what the signer saw, and what stands in the log already. */
export interface WiderAct extends Pick<ReviewAct, "revision" | "steps" | "seat" | "chain"> {
  /** The hash of the change as it was seen. */
  readonly seen: { readonly hash: string };
}

/** Who wrote the text or asked for showing it more. */
export function widerAskers({ authors, widerRequest }: Pick<Revision, "authors" | "widerRequest">): readonly (string | null)[] {
  return [...authors, ...(widerRequest?.authors ?? [])];
}

type WiderGuard = (act: WiderAct) => Refusal | null;

const refusal = (code: string, message: string, field = "revisionId"): Refusal => ({ code, message, field: [field] });

const sameChange: WiderGuard = ({ revision, seen }) => {
  const change = widerChange(revision);
  if (change === null) return refusal("NOTHING_TO_SIGN", "这条内容没有等待签字的扩大申请");
  return seen.hash === change.hash ? null : refusal("CONFLICT", "申请已经变了，请刷新后再签", "hash");
};

const signersStage: WiderGuard = ({ revision, seat, chain }) =>
  stageRuleOfSigners.some((stage) => holdsStage({ revision, seat, chain }, stage)) ? null : refusal("NOT_ALLOWED", "扩大展示要由本单位的终审或管理员来签");

const notAsker: WiderGuard = ({ revision, seat }) => {
  const askers = widerAskers(revision);
  return peopleOf(seat).some((person) => isAuthor(askers, person)) ? refusal("SIGN_OWN_CHANGE", "自己写的或自己提出的，要由另一个人签字") : null;
};

const askersLinked: WiderGuard = ({ revision, seat }) => unlinkedAuthorProblem(widerAskers(revision), seat);

// In a guard period two sign: a deputy and whom they stand in for are one chair.
const anotherPerson: WiderGuard = ({ steps, seat }) => {
  const signed = widerSignatures(steps).flatMap(({ actor, onBehalfOf }) => [accountOfReference(actor), onBehalfOf]);
  return peopleOf(seat).some(({ accountId }) => signed.includes(accountId)) ? refusal("ALREADY_SIGNED", "您（或您代审的人）已经签过字了，要由另一个人来签") : null;
};

/** What every signature under a wider request must pass, each by its name; a model check takes each away in turn (decision 0011). */
export const widerGuards: Record<string, WiderGuard> = { sameChange, signersStage, notAsker, askersLinked, anotherPerson };

/** Why this signature may not be given; null when it may. */
export function widerProblem(act: WiderAct): Refusal | null {
  for (const guard of Object.values(widerGuards)) {
    const problem = guard(act);
    if (problem !== null) return problem;
  }
  return null;
}

/** Whether somebody in one of the seats signs for such a text, and so may decline. */
export function mayDecline({ revision, seats, chain }: Pick<WiderAct, "revision" | "chain"> & { readonly seats: readonly Seat[] }): boolean {
  return seats.some((seat) => stageRuleOfSigners.some((stage) => holdsStage({ revision, seat, chain }, stage)));
}
