const narrow = /[ijl.,:;'|! ]/;
const wide = /[mwMW@%&]/;
const capital = /[A-Z]/;

/** Width in ems as Chinese fonts set it; a little generous for Latin, so that a line never overflows. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of Array.from(text)) width += charWidth(char);
  return width;
}

function charWidth(char: string): number {
  if (char.charCodeAt(0) > 0xff) return 1;
  if (char === "·") return 1;
  if (narrow.test(char)) return 0.36;
  if (wide.test(char)) return 1;
  return capital.test(char) ? 0.75 : 0.6;
}
