import { systemActor } from "../../kernel/actor";
import type { Database } from "../../platform/database";
import { changeWordingEntries } from "./commands/changeWordingEntries";
import { createWordingList, type CreateWordingList } from "./commands/createWordingList";
import type { TypedEntry } from "./entryRules";
import type { WordingList } from "./wordingList.entity";
import { WordingReason } from "./wordingRecord.entity";

/** A list in force, of forbidden words that block unless told otherwise. */
export async function saveWordingList(database: Database, { words, ...overrides }: Partial<CreateWordingList> & { readonly words: readonly TypedEntry[] }): Promise<WordingList> {
  const outcome = await database.write(systemActor("test"), async (work) => {
    const made = await createWordingList(work, { name: "禁用词", kind: "FORBIDDEN", severity: "BLOCK", source: "宣传部门", ...overrides });
    return made.ok ? changeWordingEntries(work, { id: made.value.id, version: made.value.version, set: words }) : made;
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

/** The reasons written so far, oldest first. */
export async function writtenReasons(database: Database): Promise<WordingReason[]> {
  return database.reading.manager.find(WordingReason, { order: { id: "ASC" } });
}
