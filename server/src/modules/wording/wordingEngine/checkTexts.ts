import { brokenRows } from "./rowsOfWords";
import { compileLists, type CompiledLists } from "./compileLists";
import { dialledNumbers } from "./dialCodes";
import { findWords, placeOf, type Hit } from "./findWords";
import { messageOf } from "./findingMessage";
import { nearNames } from "./nearNames";
import { figureGroups, type FigureGroup } from "./numberRuns";
import { hideMiddle, personalNumbers } from "./personalNumbers";
import { readLetters, type Letters } from "./readLetters";
import type { CheckedList, WordingEntry, WordingFinding, WordingText } from "./wordingList";

/** A place in a text with the entry that speaks of it. */
interface Spot {
  readonly list: CheckedList;
  readonly entry: WordingEntry;
  readonly first: number;
  readonly last: number;
  /** What is told instead of the letters themselves. */
  readonly hidden?: string;
}

/** More than this is not read by anybody; the rest shows once these are mended. */
export const mostFindings = 200;

/**
 * Holds texts against lists: the places that one of them speaks of, in the order of the texts. All texts are judged; where more is found
 * than is told, it is warnings that are left out, never a blocked word that stands behind them.
 */
export function checkTexts(lists: CompiledLists, texts: readonly WordingText[]): WordingFinding[] {
  const findings = texts.flatMap((text) => checkText(lists, text));
  if (findings.length <= mostFindings) return findings;
  const blocked = findings.filter(({ severity }) => severity === "BLOCK").slice(0, mostFindings);
  const told = new Set([...blocked, ...findings.filter(({ severity }) => severity === "WARN").slice(0, mostFindings - blocked.length)]);
  return findings.filter((finding) => told.has(finding));
}

/** The same for lists that are used once. */
export function checkAgainst(lists: readonly CheckedList[], texts: readonly WordingText[]): WordingFinding[] {
  return checkTexts(compileLists(lists), texts);
}

function checkText(lists: CompiledLists, { field, text }: WordingText): WordingFinding[] {
  const letters = readLetters(text, lists.symbolOf);
  const hits = findWords(letters, lists);
  const wrong = [...hits.filter(({ claim }) => claim.role === "WRONG"), ...nearNames(letters, lists.symbolOf, hits), ...brokenRows(hits)];
  const spots: Spot[] = [...widest(guilty(wrong, hits)), ...(letters.figures.length > 0 ? numberSpots(letters, lists.numberLists) : [])];
  return spots.sort((left, right) => left.first - right.first || right.last - left.last).map((spot) => findingOf(letters, field, spot));
}

/** What is not part of a word that its own list calls innocent. */
function guilty(wrong: readonly Hit[], hits: readonly Hit[]): Hit[] {
  if (wrong.length === 0) return [];
  const innocent = new Map<CheckedList, Hit[]>();
  for (const hit of hits) if (hit.claim.role === "INNOCENT") innocent.set(hit.list, [...(innocent.get(hit.list) ?? []), hit]);
  return wrong.filter((hit) => !(innocent.get(hit.list) ?? []).some((cover) => contains(cover, hit)));
}

/** Of places that one list finds one inside the other, the widest; each place once. */
function widest(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((left, right) => left.first - right.first || right.last - left.last);
  const kept = new Map<CheckedList, Hit>();
  return sorted.filter((hit) => {
    const before = kept.get(hit.list);
    if (before && contains(before, hit)) return false;
    kept.set(hit.list, hit);
    return true;
  });
}

function contains(outer: Pick<Hit, "first" | "last">, inner: Pick<Hit, "first" | "last">): boolean {
  return outer.first <= inner.first && outer.last >= inner.last;
}

function numberSpots(letters: Letters, lists: readonly CheckedList[]): Spot[] {
  if (lists.length === 0) return [];
  const groups = figureGroups(letters);
  return lists.flatMap((list) => (list.kind === "PERSONAL_DATA" ? personalSpots(letters, list, groups) : dialSpots(list, groups)));
}

const figuresOf = (text: string): string => text.normalize("NFKC").replace(/[^\dXx]/g, "").toUpperCase();

function personalSpots(letters: Letters, list: CheckedList, groups: readonly FigureGroup[]): Spot[] {
  return personalNumbers(letters, groups).flatMap(({ sort, figures, first, last }) => {
    const entry = list.entries.find(({ text }) => text === sort);
    return !entry || entry.exceptions.some((number) => figuresOf(number) === figures) ? [] : [{ list, entry, first, last, hidden: hideMiddle(figures) }];
  });
}

function dialSpots(list: CheckedList, groups: readonly FigureGroup[]): Spot[] {
  const own = new Set(list.entries.flatMap(({ text, exceptions }) => [text, ...exceptions].map(figuresOf)));
  const [entry] = list.entries;
  if (!entry) return [];
  return dialledNumbers(groups).flatMap(({ dialCode, number, first, last }) =>
    own.has(dialCode) || own.has(dialCode + number) ? [] : [{ list, entry, first, last, hidden: `${dialCode}-${number}` }]);
}

function findingOf(letters: Letters, field: string, { list, entry, first, last, hidden }: Spot): WordingFinding {
  const { from, to } = placeOf(letters, first, last);
  const found = hidden ?? letters.text.slice(from, to);
  const suggestion = entry.suggestion ?? (list.kind === "EXACT" ? entry.text : null);
  return {
    field, from, to, found, listId: list.id, listName: list.name, listVersion: list.version, kind: list.kind, severity: list.severity,
    entry: entry.text, suggestion, message: messageOf(list.kind, { found, entry, suggestion }),
  };
}
