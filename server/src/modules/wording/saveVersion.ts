import { newId } from "../../kernel/id";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { wordingListChanged } from "./wording.events";
import type { WordingEntry } from "./wordingEngine/wordingList";
import { WordingList, WordingListVersion } from "./wordingList.entity";

type Settings = Pick<WordingList, "id" | "name" | "kind" | "severity" | "active" | "source" | "note">;

/** Saves a list's next state as a version of its own; what was saved before stays as it was. */
export async function saveVersion(work: UnitOfWork, before: WordingList | null, next: Settings & { readonly entries: readonly WordingEntry[] }, change: string): Promise<WordingList> {
  const { id: listId, name, kind, severity, active, source, note } = next;
  const entries = [...next.entries];
  const savedBy = work.actor.kind === "staff" ? work.actor.accountId : null;
  const number = (before?.version ?? 0) + 1;
  const versionId = newId(work.now);
  await work.entities.insert(WordingListVersion, {
    id: versionId, listId, number, name, severity, active, source, note, entries, entryCount: entries.length, change: change.slice(0, 200), savedAt: work.now, savedBy,
  });
  const list = Object.assign(new WordingList(), {
    id: listId, version: number, versionId, name, kind, severity, active, source, note, entryCount: entries.length,
    createdAt: before?.createdAt ?? work.now, updatedAt: work.now, updatedBy: savedBy,
  });
  await work.entities.save(list);
  work.record(wordingListChanged(list));
  return list;
}

/** The entries of a list as they stand. */
export async function entriesOf(entities: UnitOfWork["entities"], list: Pick<WordingList, "versionId">): Promise<WordingEntry[]> {
  const version = await entities.findOneByOrFail(WordingListVersion, { id: list.versionId });
  return version.entries;
}
