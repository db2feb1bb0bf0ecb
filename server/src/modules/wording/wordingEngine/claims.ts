import type { CheckedList, WordingEntry } from "./wordingList";
import { wordOf, type Word } from "./words";

/** What a word in a text means to an entry. */
export type Claim =
  /** It is wrong; a guess is a form that nobody wrote down. */
  | { readonly role: "WRONG"; readonly isGuess?: true }
  /** It makes what it contains innocent. */
  | { readonly role: "INNOCENT" }
  /** It is one part of a fixed row of words, counted from 0. */
  | { readonly role: "PART"; readonly part: number; readonly parts: number }
  /** It is an end of a standard name whose other letters have to be looked at. */
  | { readonly role: "END"; readonly name: readonly number[]; readonly offset: number };

export interface ClaimedWord {
  readonly word: Word;
  readonly claim: Claim;
}

const fewestParts = 4;
const shortestNearName = 6;

/** The words that an entry looks for in a text; entries about numbers look for none. */
export function claimsOf(list: Pick<CheckedList, "kind">, entry: WordingEntry): ClaimedWord[] {
  if (list.kind === "PERSONAL_DATA" || list.kind === "DIAL_CODE") return [];
  const innocent = entry.exceptions.map(wordOf).map((word) => ({ word, claim: { role: "INNOCENT" } as const }));
  if (list.kind !== "EXACT") return [wrong(wordOf(entry.text)), ...innocent];
  const parts = partsOf(entry);
  if (parts) return [...parts, ...entry.variants.map(wordOf).map(wrong), ...innocent];
  return [...nameClaims(entry), ...innocent];
}

function wrong(word: Word): ClaimedWord {
  return { word, claim: { role: "WRONG" } };
}

function partsOf({ text }: WordingEntry): ClaimedWord[] | null {
  const parts = text.split("、");
  if (parts.length < fewestParts) return null;
  return parts.map((part, index) => ({ word: wordOf(part), claim: { role: "PART", part: index, parts: parts.length } }));
}

function nameClaims(entry: WordingEntry): ClaimedWord[] {
  const name = wordOf(entry.text);
  const variants = entry.variants.map(wordOf).map(wrong);
  const itself: ClaimedWord = { word: name, claim: { role: "INNOCENT" } };
  if (!entry.near || name.codes.length < shortestNearName) return [itself, ...variants];
  return [itself, ...variants, ...damaged(name.codes).map((codes) => ({ word: plain(codes), claim: { role: "WRONG", isGuess: true } as const })), ...endsOf(name.codes)];
}

function plain(codes: readonly number[]): Word {
  return { codes, parted: codes.map(() => false) };
}

/** The name with letters inside it missing or swapped, or with its last two said twice; its first and last letter always stand. */
function damaged(codes: readonly number[]): (readonly number[])[] {
  const without = (from: number, letters: number): number[] => [...codes.slice(0, from), ...codes.slice(from + letters)];
  const inside = Array.from({ length: codes.length - 2 }, (_none, index) => index + 1);
  const missing = inside.map((index) => without(index, 1));
  const missingTwo = codes.length < shortestNearName + 2 ? [] : inside.slice(0, -1).map((index) => without(index, 2));
  const swapped = inside.slice(0, -1).map((index) => [...codes.slice(0, index), codes[index + 1] ?? 0, codes[index] ?? 0, ...codes.slice(index + 2)]);
  const twice = [...codes, ...codes.slice(-2)];
  const different = new Map([...missing, ...missingTwo, ...swapped, twice].map((form) => [form.join(), form]));
  different.delete(codes.join());
  return [...different.values()];
}

/** With one letter wrong, one half of the name is still whole. */
function endsOf(codes: readonly number[]): ClaimedWord[] {
  const middle = Math.floor(codes.length / 2);
  return [
    { word: plain(codes.slice(0, middle)), claim: { role: "END", name: codes, offset: 0 } },
    { word: plain(codes.slice(middle)), claim: { role: "END", name: codes, offset: middle } },
  ];
}
