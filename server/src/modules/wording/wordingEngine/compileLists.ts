import { Automaton } from "./automaton";
import { claimsOf, type Claim } from "./claims";
import type { CheckedList, WordingEntry } from "./wordingList";
import { joins } from "./words";

/** A claim with the entry that makes it. */
export interface EntryClaim {
  readonly list: CheckedList;
  readonly entry: WordingEntry;
  readonly claim: Claim;
}

/** A word the automaton finds, and everything that lists have to say about it. */
export interface KnownWord {
  readonly length: number;
  readonly parted: readonly boolean[];
  /** Whether any of its letters joins into Latin words or numbers. */
  readonly hasLatin: boolean;
  readonly claims: readonly EntryClaim[];
}

/** Lists, ready to be held against any text. */
export interface CompiledLists {
  readonly symbolOf: Uint16Array;
  readonly automaton: Automaton;
  readonly words: readonly KnownWord[];
  readonly numberLists: readonly CheckedList[];
}

/** A single letter is part of too many words to be one. */
export const fewestLetters = 2;

interface GrowingWord {
  readonly codes: readonly number[];
  readonly parted: readonly boolean[];
  readonly claims: EntryClaim[];
}

/** Makes one automaton of all lists; a county's lists take some tens of milliseconds, once a change. */
export function compileLists(lists: readonly CheckedList[]): CompiledLists {
  const words = wordsOf(lists);
  const symbolOf = new Uint16Array(65_536);
  let symbols = 0;
  for (const { codes } of words) for (const code of codes) if (symbolOf[code] === 0) symbolOf[code] = symbols += 1;
  const automaton = new Automaton(words.map(({ codes }) => ({ symbols: codes.map((code) => symbolOf[code] ?? 0) })));
  return {
    symbolOf, automaton,
    words: words.map(({ codes, parted, claims }) => ({ length: codes.length, parted, claims, hasLatin: codes.some(joins) })),
    numberLists: lists.filter(({ kind }) => kind === "PERSONAL_DATA" || kind === "DIAL_CODE"),
  };
}

function wordsOf(lists: readonly CheckedList[]): GrowingWord[] {
  const words = new Map<string, GrowingWord>();
  for (const list of lists) {
    for (const entry of list.entries) {
      for (const { word, claim } of claimsOf(list, entry)) {
        const key = String.fromCharCode(...word.codes);
        if (word.codes.length < fewestLetters) continue;
        const known = words.get(key) ?? { ...word, claims: [] };
        words.set(key, known);
        known.claims.push({ list, entry, claim });
      }
    }
  }
  return [...words.values()];
}
