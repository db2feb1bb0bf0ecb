const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
// What XML 1.0 lets a document hold: everything else, escaped or not, makes a parser give up.
const unspeakable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Markup that is ready to be written; made by `xml` alone. */
export class Xml {
  constructor(readonly text: string) {}
}

type Part = Xml | string | number | null | readonly Part[];

/** Markup whose parts are cleaned and escaped unless they are markup themselves; null and an empty list leave nothing. Serves XML and the HTML inside it. */
export function xml(strings: TemplateStringsArray, ...parts: readonly Part[]): Xml {
  return new Xml(strings.reduce((text, part, index) => text + written(parts[index - 1] ?? null) + part));
}

/** The text without the characters that XML 1.0 does not know. */
function speakable(text: string): string {
  return text.replace(unspeakable, "");
}

function written(part: Part): string {
  if (part === null) return "";
  if (part instanceof Xml) return part.text;
  if (typeof part === "object") return part.map(written).join("");
  return speakable(String(part)).replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}
