import { textWidth } from "./measure";

// A time of day, a day of a month and a run of Latin are read as one word.
const words = /[凌上下中晚][晨午上]\d{1,2}:\d{2}|\d+月\d+日|[!-~]+|[\s\S]/gu;
const mayNotStart = /^[，。；：！？、）》」』】”’…—·％～,.;:!?)\]]/;
const mayNotEnd = /[（《「『【“‘(—]$/;
const soft = /[，。；：！？…”』）]$|\s$/;

/** Cuts one paragraph into lines of at most `ems`, by the rules of Chinese setting: no line starts with a comma. */
export function breakLines(text: string, ems: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const token of tokensOf(text, ems)) {
    if (line !== "" && textWidth((line + token).trim()) > ems) {
      lines.push(line.trim());
      line = "";
    }
    if (line !== "" || token.trim() !== "") line += token;
  }
  if (line.trim() !== "" || lines.length === 0) lines.push(line.trim());
  return lines;
}

/** As few lines, but cut between clauses where that can be, else of lengths as even as can be. */
export function breakEvenly(text: string, ems: number): string[] {
  const lines = breakLines(text, ems);
  if (lines.length < 2) return lines;
  const clauses = packClauses(text, ems);
  return clauses.length <= lines.length && cutClauses(text, ems) === 0 ? clauses : evenOut(text, ems, lines);
}

function evenOut(text: string, ems: number, lines: string[]): string[] {
  for (let width = Math.ceil(textWidth(text) / lines.length); width < ems; width += 1) {
    const even = breakLines(text, width);
    if (even.length <= lines.length) return even;
  }
  return lines;
}

/** The clauses of a sentence, each with the mark that ends it. */
export function clausesOf(text: string): string[] {
  const clauses: string[] = [];
  let clause = "";
  for (const token of tokensOf(text, Infinity)) {
    clause += token;
    if (soft.test(token) && clause.trim() !== "") {
      clauses.push(clause);
      clause = "";
    }
  }
  if (clause.trim() !== "") clauses.push(clause);
  return clauses;
}

/** Lines that end where a clause ends; only a clause longer than a line is cut inside. */
export function packClauses(text: string, ems: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const clause of clausesOf(text)) {
    if (textWidth((line + clause).trim()) <= ems) {
      line += clause;
      continue;
    }
    if (line) lines.push(line.trim());
    const broken = evenOut(clause, ems, breakLines(clause, ems));
    line = broken.pop() ?? "";
    lines.push(...broken);
  }
  if (line) lines.push(line.trim());
  return lines;
}

/** How many clauses are too long to stand on one line. */
export function cutClauses(text: string, ems: number): number {
  return clausesOf(text).filter((clause) => textWidth(clause.trim()) > ems).length;
}

function tokensOf(text: string, ems: number): string[] {
  const tokens: string[] = [];
  for (const word of text.match(words) ?? []) {
    const last = tokens.length - 1;
    const before = tokens[last];
    const sticks = before !== undefined && (mayNotStart.test(word) || mayNotEnd.test(before));
    if (sticks) tokens[last] = before + word;
    else tokens.push(word);
  }
  return ems === Infinity ? tokens : ([] as string[]).concat(...tokens.map((token) => cutLong(token, ems)));
}

function cutLong(token: string, ems: number): string[] {
  return textWidth(token) > ems ? Array.from(token) : [token];
}
