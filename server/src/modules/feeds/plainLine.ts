const longestStrip = 120;
const longestBody = 600;

/** The text on one line, for strips: breaks become spaces, the end is cut. */
export function plainLine(text: string): string {
  return cutText(text.replace(/\s*\n+\s*/g, "　").trim(), longestStrip);
}

/** A body as long as a screen can show it. */
export function screenBody(text: string): string | null {
  return text.trim() === "" ? null : cutText(text.trim(), longestBody);
}

function cutText(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join("")}…`;
}
