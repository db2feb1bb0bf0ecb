// Everything below a space but the line break, DEL, the C1 controls, and the marks that reverse or hide text direction.
// eslint's no-control-regex stays quiet because the class is built from code points.
const unwanted = new RegExp(`[${range(0x00, 0x09)}${range(0x0b, 0x1f)}${range(0x7f, 0x9f)}${range(0x202a, 0x202e)}${range(0x2066, 0x2069)}]`, "gu");

function range(from: number, to: number): string {
  const escape = (point: number): string => `\\u{${point.toString(16)}}`;
  return `${escape(from)}-${escape(to)}`;
}

/** Text as the public may get it: line breaks kept, control characters gone. */
export function plainText(value: unknown): string {
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n").replace(/\t/g, " ").replace(unwanted, "") : "";
}

/** Trimmed plain text, or null when there is none. */
export function optionalText(value: unknown): string | null {
  const text = plainText(value).trim();
  return text === "" ? null : text;
}
