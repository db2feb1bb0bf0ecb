import { invalid, refuseAll, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { entryProblem, mostEntries, storedEntry, type TypedEntry } from "../entryRules";
import { openList, saveChange } from "../openList";
import type { WordingList } from "../wordingList.entity";

export interface ChangeWordingEntries {
  readonly id: string;
  readonly version: number;
  /** Entries to add; one with a known text takes its place. */
  readonly set?: readonly TypedEntry[] | null;
  /** Texts of the entries to take out. */
  readonly remove?: readonly string[] | null;
}

/** Adds, replaces and takes out some entries of a list. */
export async function changeWordingEntries(work: UnitOfWork, request: ChangeWordingEntries): Promise<Outcome<WordingList>> {
  const opened = await openList(work, request);
  if (!opened.ok) return opened;
  const { list, entries } = opened.value;
  const set = (request.set ?? []).map(storedEntry);
  const refusals = set.flatMap((entry, index): Refusal[] => {
    const problem = entryProblem(list.kind, entry);
    return problem === null ? [] : [{ code: "INVALID", message: problem, field: ["set", String(index)] }];
  });
  const gone = new Set(request.remove ?? []);
  const after = new Map(entries.filter(({ text }) => !gone.has(text)).map((entry) => [entry.text, entry]));
  for (const entry of set) after.set(entry.text, entry);
  if (after.size > mostEntries) refusals.push(invalid("set", `一个词表最多 ${String(mostEntries)} 条`));
  return refusals.length > 0 ? refuseAll(refusals) : saveChange(work, opened.value, { entries: [...after.values()] });
}
