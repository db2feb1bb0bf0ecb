import type { Refusal } from "../../kernel/outcome";
import type { Revision } from "./revision.entity";
import type { RevisionStep } from "./revisionStep.entity";

/** A text that is to come once more as it was, from where it is written. */
export interface Resubmission {
  /** The newest revision of the text, and its log. */
  readonly revision: Pick<Revision, "state">;
  readonly steps: readonly Pick<RevisionStep, "kind" | "actor">[];
  /** Whether the text still stands published where it is written. */
  readonly isPublished: boolean;
}

type Guard = (resubmission: Resubmission) => Refusal | null;

const refusal = (message: string): Refusal => ({ code: "NOT_RESUBMITTABLE", message, field: [] });
const mended = "现在不能原样再次送审，请修改后送审";

/** What 再次送审 of an entry must fulfil, each by its name, in the order in which it is told; a model check takes each away in turn (decision 0011). */
export const resubmitGuards: Record<string, Guard> = {
  stillPublished: ({ isPublished }) => (isPublished ? null : refusal("这条内容已撤稿，请按“送审”")),
  sentBack: ({ revision: { state }, steps }) => (state === "RETURNED" || (state === "WITHDRAWN" && steps.at(-1)?.kind === "TAKEN_BACK") ? null : refusal(mended)),
  // What the portal itself returned has to be mended.
  byAPerson: ({ revision: { state }, steps }) => (state !== "RETURNED" || steps.at(-1)?.actor.startsWith("staff:") ? null : refusal(mended)),
};

/** Why the same words may not be put forward once more; null when they may: after a reviewer's return or a take-back. */
export function resubmitProblem(resubmission: Resubmission): Refusal | null {
  for (const guard of Object.values(resubmitGuards)) {
    const problem = guard(resubmission);
    if (problem !== null) return problem;
  }
  return null;
}
