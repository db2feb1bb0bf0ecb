import type { Refusal } from "../../kernel/outcome";
import { accountOfReference } from "./actorReference";
import { holdsStage, unlinkedAuthorProblem, type ReviewAct } from "./reviewGuards";
import { isAuthor, peopleOf } from "./reviewSeats";
import { stageRuleOfSigners } from "./stageRuleOfSigners";

/** A signature about to be given beside the reviews (加签): what the signer saw, and what stands in the log already. */
export interface SignAct extends Pick<ReviewAct, "revision" | "steps" | "seat" | "chain"> {
  readonly seen: { readonly hash: string };
}

type SignGuard = (act: SignAct) => Refusal | null;

const refusal = (code: string, message: string, field = "revisionId"): Refusal => ({ code, message, field: [field] });

const sameText: SignGuard = ({ revision, seen }) =>
  seen.hash === revision.hash ? null : refusal("CONFLICT", "您看到的不是最新送审的稿子，请刷新后再签", "hash");

const signersStage: SignGuard = ({ revision, seat, chain }) =>
  stageRuleOfSigners.some((stage) => holdsStage({ revision, seat, chain }, stage)) ? null : refusal("NOT_ALLOWED", "加签要由本单位的终审或管理员来签");

const notAuthor: SignGuard = ({ revision, seat }) =>
  peopleOf(seat).some((person) => isAuthor(revision.authors, person)) ? refusal("NOT_ALLOWED", "自己写的稿子，要由别人来加签") : null;

const authorsLinked: SignGuard = ({ revision, seat }) => unlinkedAuthorProblem(revision.authors, seat);

// Neither who gave the last review nor whoever sits in the same chair: a deputy's signature would be the same office saying yes twice.
const anotherPerson: SignGuard = ({ steps, seat }) => {
  const last = steps.filter(({ kind }) => kind === "APPROVED").at(-1);
  const asked = last ? [accountOfReference(last.actor), last.onBehalfOf] : [];
  return peopleOf(seat).some(({ accountId }) => asked.includes(accountId)) ? refusal("SIGN_OWN_CHANGE", "终审是您（或您代审的人）通过的，要由另一个人加签") : null;
};

/** What every signature beside the reviews must pass, each by its name; whether the text waits for one at all, going live judges. */
export const signGuards: Record<string, SignGuard> = { sameText, signersStage, notAuthor, authorsLinked, anotherPerson };

/** Why this signature may not be given; null when it may. */
export function signProblem(act: SignAct): Refusal | null {
  for (const guard of Object.values(signGuards)) {
    const problem = guard(act);
    if (problem !== null) return problem;
  }
  return null;
}

/** Whether the seat is one of those who sign for such a text, whoever gave the last review. */
export function isSigner(act: Pick<SignAct, "revision" | "seat" | "chain">): boolean {
  const whole: SignAct = { ...act, steps: [], seen: { hash: act.revision.hash } };
  return (["signersStage", "notAuthor"] as const).every((name) => signGuards[name]?.(whole) === null);
}
