import type { WordingEntry, WordingKind } from "./wordingList";

interface Found {
  readonly found: string;
  readonly entry: WordingEntry;
  readonly suggestion: string | null;
}

const sayers: Readonly<Record<WordingKind, (found: Found) => string>> = {
  FORBIDDEN: ({ found, suggestion }) => `“${found}”属于禁用词${suggestion === null ? "，请改写" : `，请改为“${suggestion}”`}`,
  EXACT: ({ found, suggestion }) => `“${found}”不是规范写法，应写作“${suggestion ?? ""}”`,
  SUGGESTED: ({ found, suggestion }) => `“${found}”建议${suggestion === null ? "换个说法" : `写作“${suggestion}”`}`,
  PERSONAL_DATA: ({ found, entry }) => `“${found}”像是${entry.text}，请删去`,
  DIAL_CODE: ({ found, entry }) => `“${found}”的区号不是本县的 ${entry.text}，请核对`,
};

/** What to tell the person who wrote it: what is wrong, and what to write instead. */
export function messageOf(kind: WordingKind, finding: Found): string {
  const note = finding.entry.note === null ? "" : `（${finding.entry.note}）`;
  // A message is one line; where the text breaks one inside the word, it shows.
  const found = finding.found.replace(/\s*[\n\v\f\u0085\u2028\u2029]\s*/g, "／");
  return `${sayers[kind]({ ...finding, found })}${note}`;
}
