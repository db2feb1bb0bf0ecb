export const wordingKinds = ["FORBIDDEN", "EXACT", "SUGGESTED", "PERSONAL_DATA", "DIAL_CODE"] as const;
export type WordingKind = (typeof wordingKinds)[number];

export const wordingSeverities = ["BLOCK", "WARN"] as const;
export type WordingSeverity = (typeof wordingSeverities)[number];

/** One line of a list. What `text` is depends on the kind: the word, the standard name, the sort of number, the county's dial code. */
export interface WordingEntry {
  readonly text: string;
  /** What to write instead. */
  readonly suggestion: string | null;
  /** Wrong forms of a standard name. */
  readonly variants: readonly string[];
  /** Longer words, or numbers, in which it is innocent. */
  readonly exceptions: readonly string[];
  /** Whether forms that differ from a standard name by a letter or two inside are wrong too. */
  readonly near: boolean;
  readonly note: string | null;
}

/** A version of a list as the check reads it. */
export interface CheckedList {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly kind: WordingKind;
  readonly severity: WordingSeverity;
  readonly entries: readonly WordingEntry[];
}

/** A text of the thing that is checked; `field` is its path, as user errors name it. */
export interface WordingText {
  readonly field: string;
  readonly text: string;
}

/** One place in a text that a list speaks of; `from` and `to` are UTF-16 offsets in the text as it was given. */
export interface WordingFinding {
  readonly field: string;
  readonly from: number;
  readonly to: number;
  /** The letters found; personal data with its middle hidden. */
  readonly found: string;
  readonly listId: string;
  readonly listName: string;
  readonly listVersion: number;
  readonly kind: WordingKind;
  readonly severity: WordingSeverity;
  /** The entry's text. */
  readonly entry: string;
  readonly suggestion: string | null;
  readonly message: string;
}
