import type { Refusal } from "../../kernel/outcome";
import type { ReviewStage } from "../../kernel/actor";
import { accountOfReference } from "./actorReference";
import { isPending, nextStageNameOf, nextStageOf, type Revision } from "./revision.entity";
import { revisionHash } from "./revisionHash";
import type { RevisionStep } from "./revisionStep.entity";
import { isAuthor, mayBeUnlinkedAuthor, peopleOf, type Seat } from "./reviewSeats";

/** A review about to be recorded: what the reviewer saw, and what stands in the log already. */
export interface ReviewAct {
  readonly revision: Revision;
  readonly steps: readonly RevisionStep[];
  readonly seat: Seat;
  /** The text's organisation with all above it, nearest first. */
  readonly chain: readonly string[];
  readonly seen: { readonly hash: string; readonly stage: ReviewStage };
  /** Whether the reviewer says that the text was proofread as well. */
  readonly proofread: boolean;
}

type Guard = (act: ReviewAct) => Refusal | null;

const refusal = (code: string, message: string, field = "revisionId"): Refusal => ({ code, message, field: [field] });
const stageNames: Readonly<Record<ReviewStage, string>> = { FIRST: "初审", SECOND: "复审", FINAL: "终审" };

/** 初审, 复审, 终审. */
export function stageName(stage: ReviewStage): string {
  return stageNames[stage];
}

/** A stage of this text is the seat's: the role its rule names, over the text's organisation or one above it. */
export function holdsStage({ revision, seat, chain }: Pick<ReviewAct, "revision" | "seat" | "chain">, stage = nextStageOf(revision)): boolean {
  if (stage === null) return false;
  return seat.grants.some(({ role, stages, organisationId }) => {
    if (role !== stage.role) return false;
    return role === "ADMINISTRATOR" || (stages.includes(stage.stage) && organisationId !== null && chain.includes(organisationId));
  });
}

function reviewersOf(steps: readonly RevisionStep[], kind: RevisionStep["kind"]): ReadonlySet<string> {
  const of = steps.filter((step) => step.kind === kind);
  return new Set(of.flatMap(({ actor, onBehalfOf }) => [accountOfReference(actor), onBehalfOf]).filter((id): id is string => id !== null));
}

const sameStage: Guard = ({ revision, seen }) => {
  if (!isPending(revision)) return refusal("REVISION_NOT_PENDING", "这个版本已不在审核中");
  return seen.stage === nextStageNameOf(revision) ? null : refusal("CONFLICT", "这一审已经有人办了，请刷新后再看", "stage");
};

const sameText: Guard = ({ revision, seen }) =>
  seen.hash === revision.hash ? null : refusal("CONFLICT", "您看到的不是最新送审的稿子，请刷新后再审", "hash");

const sealed: Guard = ({ revision }) =>
  revisionHash(revision.snapshot) === revision.hash ? null : refusal("SEAL_BROKEN", "稿子内容与送审时的校验值不符，不能继续审核，请联系管理员");

const ownStage: Guard = (act) => {
  const stage = nextStageNameOf(act.revision);
  return holdsStage(act) ? null : refusal("NOT_ALLOWED", `您不负责这条内容的${stage === null ? "审核" : stageName(stage)}`);
};

const notAuthor: Guard = ({ revision, seat }) => {
  if (!peopleOf(seat).some((person) => isAuthor(revision.authors, person))) return null;
  const mayTake = revision.rule.authorMayTakeFirst && revision.stage === 0;
  return mayTake ? null : refusal("AUTHOR_MAY_NOT_REVIEW", "自己写的稿子，这一审要由别人来审");
};

/** Somebody who could be an author under the CMS's name for them has to wait until it is known who that is. */
export function unlinkedAuthorProblem(authors: readonly (string | null)[], seat: Seat): Refusal | null {
  return mayBeUnlinkedAuthor(authors, seat) ? refusal("AUTHOR_NOT_LINKED", "作者的内容系统账号还没有关联到工作人员，请先由管理员关联，再来审核") : null;
}

const authorsLinked: Guard = ({ revision, seat }) => unlinkedAuthorProblem(revision.authors, seat);

const anotherPerson: Guard = ({ steps, seat }) => {
  const taken = reviewersOf(steps, "APPROVED");
  return peopleOf(seat).some(({ accountId }) => taken.has(accountId)) ? refusal("SAME_PERSON", "您已经审过前面一审，三审须由三个人分别完成") : null;
};

const proofread: Guard = (act) => {
  if (nextStageOf(act.revision)?.proofreading !== "SEPARATE") return act.proofread ? null : refusal("PROOFREADING_MISSING", "通过之前要校对，请确认已校", "proofread");
  const done = act.steps.filter(({ kind, reviewStage, hash }) => kind === "PROOFREAD" && reviewStage === act.seen.stage && hash === act.revision.hash);
  const others = done.filter(({ actor }) => accountOfReference(actor) !== act.seat.person.accountId);
  return others.length > 0 ? null : refusal("PROOFREADING_MISSING", "这一审的校对由另一个人做，还没有校对", "proofread");
};

/** What every approval must pass, each by its name, in the order in which it is told; a model check takes each away in turn (decision 0011). */
export const reviewGuards: Record<string, Guard> = { sameStage, sameText, sealed, ownStage, notAuthor, authorsLinked, anotherPerson, proofread };

/** Why this review may not be recorded; null when it may. */
export function reviewProblem(act: ReviewAct): Refusal | null {
  for (const guard of Object.values(reviewGuards)) {
    const problem = guard(act);
    if (problem !== null) return problem;
  }
  return null;
}
