import type { UnitOfWork } from "../../kernel/unitOfWork";
import { signaturesNeeded } from "./commands/signChange";
import { signaturesOf, type SignedChange } from "./queries/signaturesOf";
import { awaitsWidening, type Revision } from "./revision.entity";
import { revisionHash } from "./revisionHash";
import type { RevisionStep } from "./revisionStep.entity";

type Asked = Pick<Revision, "id" | "state" | "request" | "widerRequest" | "widerAskedAt">;

/** What the signatures under a waiting wider request name: from what to what, asked by whom and when; null when nothing waits. */
export function widerChange(revision: Asked): SignedChange | null {
  if (!awaitsWidening(revision)) return null;
  const { id, request, widerRequest, widerAskedAt } = revision;
  const hash = revisionHash({ id, from: request, to: widerRequest, askedAt: widerAskedAt?.toISOString() });
  return { subjectType: "wider-request", subjectId: id, hash };
}

/** How many people stand for showing a live text more than before: one, two in a guard period; a rule without stages asks for one less. */
export async function widerSignaturesNeeded(work: Pick<UnitOfWork, "entities" | "now">, { rule }: Pick<Revision, "rule">): Promise<number> {
  return (await signaturesNeeded(work)) - (rule.stages.length === 0 ? 1 : 0);
}

/** Whether enough people have signed for what waits. */
export async function isWideningSigned(work: Pick<UnitOfWork, "entities" | "now">, revision: Revision): Promise<boolean> {
  const change = widerChange(revision);
  return change !== null && (await signaturesOf(work, change)).length >= (await widerSignaturesNeeded(work, revision));
}

/** The signatures under what was asked for last, as the steps tell them. */
export function widerSignatures(steps: readonly RevisionStep[]): readonly RevisionStep[] {
  const asked = steps.map(({ kind }) => kind).lastIndexOf("ASKED_WIDER");
  return steps.slice(asked + 1).filter(({ kind }) => kind === "SIGNED_WIDER");
}
