import type { Hit } from "./findWords";
import { gap, type Letters } from "./readLetters";

/** Names of which one letter inside is wrong, from their whole halves. */
export function nearNames(letters: Letters, symbolOf: Uint16Array, hits: readonly Hit[]): Hit[] {
  return hits.flatMap((hit) => {
    const { claim, first } = hit;
    if (claim.role !== "END") return [];
    const from = first - claim.offset;
    return isNearly(letters, symbolOf, claim.name, from) ? [{ ...hit, claim: { role: "WRONG" }, first: from, last: from + claim.name.length - 1 } as const] : [];
  });
}

function isNearly({ symbols, gaps, count }: Letters, symbolOf: Uint16Array, name: readonly number[], from: number): boolean {
  if (from < 0 || from + name.length > count) return false;
  const wrong = name.flatMap((code, index) => (symbols[from + index] === symbolOf[code] ? [] : [index]));
  const parted = name.some((_code, index) => index > 0 && gaps[from + index] !== gap.none);
  // Another first or last letter makes another word: 文明实践日 is no misspelt 文明实践站.
  return !parted && wrong.length === 1 && wrong[0] !== 0 && wrong[0] !== name.length - 1;
}
