import { checkAgainst } from "./wordingEngine/checkTexts";
import type { WordingEntry, WordingKind, WordingSeverity } from "./wordingEngine/wordingList";

/** What two versions of a list differ in; an entry is known by its text. */
export interface EntriesDifference {
  readonly added: readonly WordingEntry[];
  readonly removed: readonly WordingEntry[];
  readonly changed: readonly { readonly before: WordingEntry; readonly after: WordingEntry }[];
}

/** The entries that came, went and changed. */
export function entriesDifference(before: readonly WordingEntry[], after: readonly WordingEntry[]): EntriesDifference {
  const old = new Map(before.map((entry) => [entry.text, entry]));
  const fresh = new Set(after.map(({ text }) => text));
  return {
    added: after.filter(({ text }) => !old.has(text)),
    removed: before.filter(({ text }) => !fresh.has(text)),
    changed: after.flatMap((entry) => {
      const known = old.get(entry.text);
      return known && !isSame(known, entry) ? [{ before: known, after: entry }] : [];
    }),
  };
}

function isSame(left: WordingEntry, right: WordingEntry): boolean {
  const told = ({ suggestion, variants, exceptions, near, note }: WordingEntry): string => JSON.stringify([suggestion, variants, exceptions, near, note]);
  return told(left) === told(right);
}

interface ListState {
  readonly severity: WordingSeverity;
  readonly active: boolean;
}

interface KnownList extends ListState {
  readonly kind: WordingKind;
  readonly entries: readonly WordingEntry[];
}

/** Whether a list lets more pass after a change than before; a new entry does so too where it excuses what the old ones find. */
export function loosens(before: KnownList, after: ListState, { added, removed, changed }: EntriesDifference): boolean {
  const milder = (before.severity === "BLOCK" && after.severity === "WARN") || (before.active && !after.active);
  return milder || removed.length > 0 || changed.some(({ before: old, after: fresh }) => findsLess(old, fresh)) || excuses(before, added);
}

function excuses(before: KnownList, added: readonly WordingEntry[]): boolean {
  if (before.entries.length === 0 || added.length === 0) return false;
  // Another dial code is one more that may be printed.
  if (before.kind === "DIAL_CODE" || added.some(({ exceptions }) => exceptions.length > 0)) return true;
  // A standard name is right as it stands, also where an older entry calls a part of it wrong.
  return before.kind === "EXACT" && findsAny(before.entries, added.map(({ text }) => text));
}

function findsAny(entries: readonly WordingEntry[], texts: readonly string[]): boolean {
  const list = { id: "", name: "", version: 0, kind: "EXACT", severity: "BLOCK", entries } as const;
  return checkAgainst([list], texts.map((text) => ({ field: "text", text }))).length > 0;
}

function findsLess(before: WordingEntry, after: WordingEntry): boolean {
  const fewerVariants = before.variants.some((variant) => !after.variants.includes(variant));
  return fewerVariants || (before.near && !after.near) || after.exceptions.some((exception) => !before.exceptions.includes(exception));
}

/** A difference in words, for the list of versions. */
export function differenceText({ added, removed, changed }: EntriesDifference): string {
  const parts = [[added.length, "新增"], [removed.length, "删去"], [changed.length, "修改"]] as const;
  return parts.filter(([count]) => count > 0).map(([count, deed]) => `${deed} ${String(count)} 条`).join("，");
}
