import { isAdministrator } from "../../../kernel/actor";
import { newId } from "../../../kernel/id";
import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { storedEntry } from "../entryRules";
import { firstLists } from "../firstLists";
import { saveVersion } from "../saveVersion";
import { WordingList } from "../wordingList.entity";

/** Makes the lists a county begins with, once: what it changes or switches off is never made again. */
export async function keepFirstLists(work: UnitOfWork, { demo }: { readonly demo: boolean }): Promise<Outcome<null>> {
  if (!isAdministrator(work.actor)) return notAllowed();
  if (await work.entities.existsBy(WordingList, {})) return succeed(null);
  for (const list of firstLists({ demo })) {
    const entries = list.entries.map(storedEntry);
    await saveVersion(work, null, { ...list, id: newId(work.now), active: true, entries }, `初始词表，共 ${String(entries.length)} 条`);
  }
  return succeed(null);
}
