import { MoreThanOrEqual } from "typeorm";
import type { Reader } from "../../../kernel/unitOfWork";
import { fieldLabel } from "../textsOf";
import { canReadWording } from "../wording.policy";
import type { WordingSeverity } from "../wordingEngine/wordingList";
import { WordingCheck, WordingReason } from "../wordingRecord.entity";

/** A sealed text as it was put forward. */
export interface PutForward {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly hash: string;
  readonly submittedAt: Date;
}

/** Words that a list spoke of, and where they stand, as an office person would say it. */
export interface RecordedFinding {
  readonly listName: string;
  readonly severity: WordingSeverity;
  readonly found: string;
  readonly message: string;
  readonly where: readonly string[];
}

export interface RecordedWording {
  readonly findings: readonly RecordedFinding[];
  /** Why what a list warns of is used all the same, as written last; null while nobody wrote it. */
  readonly reason: Pick<WordingReason, "reason" | "givenBy" | "givenAt"> | null;
}

/** What the check of a submission said, or the one before it was shown, and the reason written to it; blocking words first, each word of a list once. */
export async function recordedWording(reader: Reader, { subjectType, subjectId, hash, submittedAt }: PutForward): Promise<RecordedWording> {
  if (!canReadWording(reader.actor)) return { findings: [], reason: null };
  const known = { subjectType, subjectId, hash };
  const check = await reader.entities.findOne(WordingCheck, { where: { ...known, checkedAt: MoreThanOrEqual(submittedAt) }, order: { id: "DESC" } });
  const reason = await reader.entities.findOne(WordingReason, { where: known, order: { id: "DESC" } });
  return { findings: check === null ? [] : toldOnce(check), reason };
}

function toldOnce({ findings }: WordingCheck): RecordedFinding[] {
  const told = new Map<string, RecordedFinding>();
  for (const { listId, listName, severity, found, message, field } of findings) {
    const key = `${listId} ${message}`;
    told.set(key, { listName, severity, found, message, where: [...new Set([...(told.get(key)?.where ?? []), fieldLabel(field)])] });
  }
  return [...told.values()].sort((left, right) => Number(right.severity === "BLOCK") - Number(left.severity === "BLOCK"));
}
