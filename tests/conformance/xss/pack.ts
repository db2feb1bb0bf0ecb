// As the CMS counts, in units of UTF-16.
const length = (text: string): number => text.length;

// A string that leaves something open would swallow the one after it.
const opensNothing = (text: string): number => (text.endsWith(">") ? 0 : 1);

/** As few texts of at most `most` letters as first-fit finds, each made of whole strings; what is longer than that is left out. */
export function pack(strings: readonly string[], most: number): string[] {
  const texts: string[][] = [];
  const room: number[] = [];
  for (const string of strings.filter((one) => length(one) <= most).sort((left, right) => length(right) - length(left))) {
    const found = room.findIndex((left) => left >= length(string));
    const at = found < 0 ? texts.push([]) - 1 : found;
    texts[at]?.push(string);
    room[at] = (room[at] ?? most) - length(string);
  }
  return texts.map((group) => [...group].sort((left, right) => opensNothing(left) - opensNothing(right)).join(""));
}

/** A string cut into the lines of an LED screen; null when it does not go onto one. */
export function ledLines(string: string): string[] | null {
  const letters = [...string];
  const lines = Array.from({ length: Math.ceil(letters.length / 10) }, (_none, index) => letters.slice(index * 10, index * 10 + 10).join(""));
  return lines.length <= 6 && lines.every((line) => line.trim() !== "") ? lines : null;
}
