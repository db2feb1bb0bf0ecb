import type { Revision } from "./revision.entity";
import type { RevisionStep } from "./revisionStep.entity";

/** Whether the same words may be put forward once more where they are written: after a reviewer's return or a take-back. What the portal itself returned has to be mended. */
export function comesBackUnchanged({ state }: Pick<Revision, "state">, steps: readonly Pick<RevisionStep, "kind" | "actor">[]): boolean {
  const last = steps.at(-1);
  if (state === "WITHDRAWN") return last?.kind === "TAKEN_BACK";
  return state === "RETURNED" && last !== undefined && last.actor.startsWith("staff:");
}
