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
  const text = (holding ?? texts[0] ?? "").replace(/\s+/gu, " ");
  const near = nearFirstHit(text, words);
  const marked = mark(text.slice(near.from, near.until), words);
  const isWhole = near.from === 0 && near.until === text.length;
  // Letters that become several, or one, can hide a hit from its place: then the whole text is looked through.
  if (holding !== undefined && !isWhole && !marked.hits.includes(true)) return cutOut(mark(text, words), { before: false, after: false });
  return cutOut(marked, { before: near.from > 0, after: near.until < text.length });
}

/** Some letters around the first hit, if its place is that in the normal form: so that a long text is not taken apart for a few of its letters. */
function nearFirstHit(text: string, words: readonly string[]): { readonly from: number; readonly until: number } {
  const normal = normalForm(text);
  if (normal.length !== text.length) return { from: 0, until: text.length };
  const places = words.map((word) => normal.indexOf(word)).filter((place) => place >= 0);
  const at = places.length === 0 ? 0 : Math.min(...places);
  return { from: plainLetter(text, at - lettersBefore * 2, -1), until: plainLetter(text, at + lettersOfExcerpt * 2, 1) };
}

// Between two Chinese letters nothing is joined that belongs together.
function plainLetter(text: string, wanted: number, step: 1 | -1): number {
  let at = wanted;
  while (at > 0 && at < text.length && !/[\u4e00-\u9fff]/.test(text.charAt(at))) at += step;
  return Math.max(0, Math.min(text.length, at));
}

function cutOut({ clusters, hits }: Marked, cut: { readonly before: boolean; readonly after: boolean }): TextPart[] {
  const from = Math.max(0, hits.indexOf(true) - lettersBefore);
  const until = from + lettersOfExcerpt;
  const parts = partsOf({ clusters: clusters.slice(from, until), hits: hits.slice(from, until) });
  const dots = { text: "…", hit: false };
  return [...(from > 0 || cut.before ? [dots] : []), ...parts, ...(until < clusters.length || cut.after ? [dots] : [])];
}

function mark(text: string, words: readonly string[]): Marked {
  const clusters = text.match(cluster) ?? [];
  const normal = clusters.map(normalForm);
  const owner: number[] = [];
  normal.forEach((letters, index) => {
    for (let count = 0; count < letters.length; count += 1) owner.push(index);
  });
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
