const readPerSecond = 6;
const shortest = 8;
const longest = 40;

/** How long a passer-by needs for a text, in seconds, between 8 and 40. */
export function readingSeconds(...texts: readonly (string | null)[]): number {
  const length = texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
  return Math.min(longest, Math.max(shortest, Math.ceil(length / readPerSecond) + 3));
}
