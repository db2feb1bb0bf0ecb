import { succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { entriesDifference } from "../entriesDifference";
import { readEntryCsv, type EntryRowError } from "../entryCsv";
import { mostEntries } from "../entryRules";
import { checkLoosening, openList, saveChange } from "../openList";
import type { WordingEntry } from "../wordingEngine/wordingList";
import type { WordingList } from "../wordingList.entity";

export interface ImportWordingEntries {
  readonly id: string;
  readonly version: number;
  readonly csv: string;
  /** Whether entries that the file does not name go; otherwise they stay. */
  readonly replace: boolean;
  readonly dryRun: boolean;
}

export interface ImportedEntries {
  readonly list: WordingList;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly rowErrors: readonly EntryRowError[];
}

/** Brings a file of entries in: every line, or none when one is wrong or it is a dry run. */
export async function importWordingEntries(work: UnitOfWork, request: ImportWordingEntries): Promise<Outcome<ImportedEntries>> {
  const opened = await openList(work, request);
  if (!opened.ok) return opened;
  const { list, entries } = opened.value;
  const file = readEntryCsv(list.kind, request.csv);
  const after = request.replace ? file.entries : merged(entries, file.entries);
  const { added, removed, changed } = entriesDifference(entries, after);
  const rowErrors = after.length > mostEntries ? [...file.errors, { line: 1, message: `一个词表最多 ${String(mostEntries)} 条` }] : file.errors;
  const counts = { added: added.length, changed: changed.length, removed: removed.length, unchanged: after.length - added.length - changed.length };
  if (rowErrors.length > 0) return succeed({ list, added: 0, changed: 0, removed: 0, unchanged: 0, rowErrors });
  const allowed = checkLoosening(work, opened.value, { entries: after });
  if (!allowed.ok) return allowed;
  if (request.dryRun) return succeed({ list, ...counts, rowErrors });
  const saved = await saveChange(work, opened.value, { entries: after });
  return saved.ok ? succeed({ list: saved.value, ...counts, rowErrors }) : saved;
}

function merged(entries: readonly WordingEntry[], more: readonly WordingEntry[]): WordingEntry[] {
  const all = new Map([...entries, ...more].map((entry) => [entry.text, entry]));
  return [...all.values()];
}
