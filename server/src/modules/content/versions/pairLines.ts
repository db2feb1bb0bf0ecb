/** A line that was removed and the one that came in its place; empty where there is none. */
export type LinePair = readonly [string, string];

// Below this share of common letters two lines are two lines.
const leastLikeness = 0.5;
const mostPairs = 10_000;

/** Pairs the lines of a replaced passage with those that came in their place, likest with likest, each side in its order. */
export function pairLines(removed: readonly string[], added: readonly string[]): LinePair[] {
  if (removed.length * added.length > mostPairs) return [[removed.join(""), added.join("")]];
  const best = bestFrom(removed, added);
  const pairs: LinePair[] = [];
  let [rest, young] = [removed, added];
  for (let [old] = rest; old !== undefined; [old] = rest) {
    const [came] = young;
    const here = best(rest.length, young.length);
    const isGone = came === undefined || here === best(rest.length - 1, young.length);
    const isNew = !isGone && here === best(rest.length, young.length - 1);
    pairs.push([isNew ? "" : old, isGone ? "" : came]);
    if (!isNew) rest = rest.slice(1);
    if (!isGone) young = young.slice(1);
  }
  return [...pairs, ...young.map((line): LinePair => ["", line])];
}

/** The best sum of likenesses among the last so many lines of either side. */
function bestFrom(removed: readonly string[], added: readonly string[]): (rows: number, columns: number) => number {
  const width = added.length + 1;
  const sums = new Float64Array((removed.length + 1) * width);
  const at = (rows: number, columns: number): number => sums[rows * width + columns] ?? 0;
  [...removed].reverse().forEach((old, row) => {
    [...added].reverse().forEach((young, column) => {
      const like = likeness(old, young);
      const paired = like >= leastLikeness ? like + at(row, column) : 0;
      sums[(row + 1) * width + column + 1] = Math.max(at(row, column + 1), at(row + 1, column), paired);
    });
  });
  return at;
}

/** Twice the common letters over all letters. */
function likeness(left: string, right: string): number {
  const counts = new Map<string, number>();
  for (const letter of left) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let common = 0;
  for (const letter of right) {
    const count = counts.get(letter) ?? 0;
    if (count > 0) common += 1;
    counts.set(letter, count - 1);
  }
  return left.length + right.length === 0 ? 0 : (2 * common) / (left.length + right.length);
}
