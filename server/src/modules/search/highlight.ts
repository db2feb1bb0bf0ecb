import { normalForm } from "./normalForm";

/** A part of a text, and whether it is what was searched for. */
export interface TextPart {
  readonly text: string;
  readonly hit: boolean;
}

// A letter with all that normalising may join to it: marks, vowels and finals of Korean, half-width voice marks.
const cluster = /.[\p{M}\u1160-\u11ff\u3131-\u318e\uff9e-\uffdc]*/gsu;

const lettersBefore = 16;
const lettersOfExcerpt = 72;

interface Marked {
  readonly clusters: readonly string[];
  readonly hits: readonly boolean[];
}

/** The whole text in parts, those that are one of the words marked; joined, the parts are the text. */
export function highlight(text: string, words: readonly string[]): TextPart[] {
  return partsOf(mark(text, words));
}

/** About seventy letters of the first text that holds one of the words, from just before it; of the first text when none does. */
export function excerpt(texts: readonly string[], words: readonly string[]): TextPart[] {
  const holding = texts.find((text) => words.some((word) => normalForm(text).includes(word)));
  const { clusters, hits } = mark((holding ?? texts[0] ?? "").replace(/\s+/gu, " "), words);
  const from = Math.max(0, hits.indexOf(true) - lettersBefore);
  const until = from + lettersOfExcerpt;
  const parts = partsOf({ clusters: clusters.slice(from, until), hits: hits.slice(from, until) });
  const dots = { text: "…", hit: false };
  return [...(from > 0 ? [dots] : []), ...parts, ...(until < clusters.length ? [dots] : [])];
}

function mark(text: string, words: readonly string[]): Marked {
  const clusters = text.match(cluster) ?? [];
  const normal = clusters.map(normalForm);
  const owner = normal.flatMap((letters, index) => Array.from({ length: letters.length }, () => index));
  const hits = clusters.map(() => false);
  const whole = normal.join("");
  for (const word of words) {
    for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + word.length)) hits.fill(true, owner[at], (owner[at + word.length - 1] ?? 0) + 1);
  }
  return { clusters, hits };
}

function partsOf({ clusters, hits }: Marked): TextPart[] {
  const parts: { text: string; hit: boolean }[] = [];
  clusters.forEach((letters, index) => {
    const hit = hits[index] ?? false;
    const last = parts.at(-1);
    if (last?.hit === hit) last.text += letters;
    else parts.push({ text: letters, hit });
  });
  return parts;
}
