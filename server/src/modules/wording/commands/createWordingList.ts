import { newId } from "../../../kernel/id";
import { notAllowed, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { checkSettings } from "../listRules";
import { saveVersion } from "../saveVersion";
import { canTightenWording } from "../wording.policy";
import type { WordingKind, WordingSeverity } from "../wordingEngine/wordingList";
import type { WordingList } from "../wordingList.entity";

export interface CreateWordingList {
  readonly name: string;
  readonly kind: WordingKind;
  readonly severity: WordingSeverity;
  readonly source: string;
  readonly note?: string | null;
}

/** Starts an empty list; its words are added to it. */
export async function createWordingList(work: UnitOfWork, request: CreateWordingList): Promise<Outcome<WordingList>> {
  if (!canTightenWording(work.actor)) return notAllowed("只有管理员和终审人员可以管理词表");
  const { kind, severity } = request;
  const settings = { id: newId(work.now), name: request.name.trim(), source: request.source.trim(), note: request.note?.trim() || null };
  const refusals = await checkSettings(work, settings);
  if (refusals.length > 0) return refuseAll(refusals);
  return succeed(await saveVersion(work, null, { ...settings, kind, severity, active: true, entries: [] }, "新建词表"));
}
