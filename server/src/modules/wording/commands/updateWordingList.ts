import { refuseAll, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { checkSettings } from "../listRules";
import { openList, saveChange } from "../openList";
import type { WordingSeverity } from "../wordingEngine/wordingList";
import type { WordingList } from "../wordingList.entity";

export interface UpdateWordingList {
  readonly id: string;
  readonly version: number;
  readonly name?: string | null;
  readonly severity?: WordingSeverity | null;
  readonly active?: boolean | null;
  readonly source?: string | null;
  readonly note?: string | null;
}

/** Changes what a list is called, whether it blocks or warns, whether it is used; what the request leaves out stays. */
export async function updateWordingList(work: UnitOfWork, request: UpdateWordingList): Promise<Outcome<WordingList>> {
  const opened = await openList(work, request);
  if (!opened.ok) return opened;
  const { list } = opened.value;
  const next = { ...textsAfter(list, request), severity: request.severity ?? list.severity, active: request.active ?? list.active };
  const refusals = await checkSettings(work, { id: list.id, ...next });
  return refusals.length > 0 ? refuseAll(refusals) : saveChange(work, opened.value, next);
}

function textsAfter(list: WordingList, { name, source, note }: UpdateWordingList): Pick<WordingList, "name" | "source" | "note"> {
  return { name: name?.trim() ?? list.name, source: source?.trim() ?? list.source, note: note === undefined ? list.note : note?.trim() || null };
}
