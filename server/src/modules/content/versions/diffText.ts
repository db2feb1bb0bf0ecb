import { pairLines } from "./pairLines";
import { diffTokens, joinRuns, type Change, type TokenRun } from "./diffTokens";

/** A passage of two texts and what became of it. */
export interface TextRunChange {
  readonly change: Change;
  readonly text: string;
}

const most = 20_000;

/**
 * What a reader sees between two texts: paragraphs are aligned first, then the characters (of Latin and digits, the words) inside changed ones.
 * All SAME and REMOVED passages make the first text, all SAME and ADDED the second. Texts are read to 20,000 characters.
 */
export function diffText(from: string, to: string): TextRunChange[] {
  const paragraphs = diffTokens(linesOf(cut(from)), linesOf(cut(to)));
  return plain(joinRuns(paragraphs.flatMap((run, index) => inside(run, paragraphs[index - 1], paragraphs[index + 1]))));
}

function inside(run: TokenRun, before: TokenRun | undefined, after: TokenRun | undefined): TokenRun[] {
  if (run.change === "REMOVED" && after?.change === "ADDED") return pairLines(run.tokens, after.tokens).flatMap(([old, young]) => readable(diffTokens(wordsOf(old), wordsOf(young))));
  return run.change === "ADDED" && before?.change === "REMOVED" ? [] : [run];
}

/** A short sameness between two longer changes only disturbs the eye: it is told as changed. */
function readable(runs: readonly TokenRun[]): TokenRun[] {
  const joined = joinRuns(runs);
  return joinRuns(joined.flatMap((run, index) => {
    const isIsland = run.change === "SAME" && run.tokens.length < changedBeside(joined, index, -1) && run.tokens.length < changedBeside(joined, index, 1);
    return isIsland ? [{ change: "REMOVED" as const, tokens: run.tokens }, { change: "ADDED" as const, tokens: run.tokens }] : [run];
  }));
}

function changedBeside(runs: readonly TokenRun[], index: number, step: -1 | 1): number {
  let longest = 0;
  for (let at = index + step; runs[at] !== undefined && runs[at]?.change !== "SAME"; at += step) longest = Math.max(longest, runs[at]?.tokens.length ?? 0);
  return longest;
}

function plain(runs: readonly TokenRun[]): TextRunChange[] {
  return runs.map(({ change, tokens }) => ({ change, text: tokens.join("") }));
}

function cut(text: string): string {
  return text.length <= most ? text : [...text].slice(0, most).join("");
}

/** Lines with their ends, so that joining them gives the text back. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

function wordsOf(text: string): string[] {
  return text.match(/[A-Za-z0-9]+|[\s\S]/gu) ?? [];
}
