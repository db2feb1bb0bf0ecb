import type { Reader } from "../../../kernel/unitOfWork";
import { StaffAccount } from "../../identity";
import { stageName, type Revision, type RevisionStep, type StepKind } from "../../reviews";

/** One step of an entry's review, as its editor reads it: when, who, what, why. */
export interface EntryStep {
  readonly at: Date;
  /** Null for the portal itself and for somebody not linked to an account. */
  readonly who: string | null;
  readonly what: string;
  readonly reason: string | null;
}

const deeds: Readonly<Record<StepKind, string>> = {
  SUBMITTED: "送审", PROOFREAD: "已校", APPROVED: "通过", SIGNED: "加签", WENT_LIVE: "上线", RETURNED: "退回", TAKEN_BACK: "撤回", WITHDRAWN: "撤稿",
  SUPERSEDED: "由新稿代替", RECALLED: "撤播", NARROWED: "缩小展示", ASKED_WIDER: "申请扩大展示", SIGNED_WIDER: "签字扩大",
  WIDENED: "扩大生效", DROPPED_WIDER: "未予扩大",
};

/** The steps of a revision in their order, in the words of the office. */
export async function entryTimeline(reader: Pick<Reader, "entities">, revision: Pick<Revision, "submittedBy">, steps: readonly RevisionStep[]): Promise<EntryStep[]> {
  const submitter = await nameOf(reader, revision.submittedBy);
  return steps.map((step) => ({ at: step.at, who: step.kind === "SUBMITTED" ? submitter : whoOf(step), what: whatOf(step), reason: step.reason }));
}

function whoOf({ actorName, onBehalfOfName }: RevisionStep): string | null {
  return actorName !== null && onBehalfOfName !== null ? `${actorName}（代${onBehalfOfName}）` : actorName;
}

function whatOf({ kind, reviewStage, proofread }: RevisionStep): string {
  const stage = reviewStage === null ? "" : stageName(reviewStage);
  return `${stage}${deeds[kind]}${kind === "APPROVED" && proofread ? "（已校）" : ""}`;
}

/** The name of whom a reference means; null for the portal itself and for somebody not linked to an account. */
export async function nameOf({ entities }: Pick<Reader, "entities">, reference: string | null): Promise<string | null> {
  const [source, id] = reference?.split(":") ?? [];
  if (!id || source === "system") return null;
  return (await entities.findOneBy(StaffAccount, source === "cms" ? { cmsUserId: id } : { id }))?.name ?? null;
}
