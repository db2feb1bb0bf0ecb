const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Markup that is ready to be sent; made by `html` alone, or said to be by `trusted`. */
export class Html {
  constructor(readonly text: string) {}
}

export type Part = Html | string | number | null | readonly Part[];

/** Markup whose parts are escaped unless they are markup themselves; null and an empty list leave nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((text, part, index) => text + written(parts[index - 1] ?? null) + part));
}

/** Markup of our own making: a style sheet, a drawing. Never a word that somebody typed. */
export function trusted(text: string): Html {
  return new Html(text);
}

/** The markup when there is something to say, else nothing. */
export function when<Value>(value: Value | null | undefined | false | "", say: (value: Value) => Html): Html {
  return value === null || value === undefined || value === false || value === "" ? new Html("") : say(value);
}

function written(part: Part): string {
  if (part === null) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "object") return part.map(written).join("");
  return String(part).replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}
