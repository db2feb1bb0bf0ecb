import { invalid, type Refusal } from "../../kernel/outcome";

/** A text as it is stored: trimmed, null when nothing is left. */
export function stored(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? null : trimmed;
}

/** The text with which LIKE finds rows that contain `q`; use with ESCAPE '!'. */
export function containing(q: string): string {
  return `%${q.trim().replace(/[%_!]/g, "!$&")}%`;
}

/** Refuses a text that is longer than its column. */
export function tooLong(field: string, label: string, text: string | null | undefined, most: number): Refusal[] {
  return [...(text?.trim() ?? "")].length > most ? [invalid(field, `${label}最多 ${String(most)} 个字`)] : [];
}

/** Refuses a name that is empty or too long. */
export function badName(name: string, most = 80): Refusal[] {
  return stored(name) === null ? [invalid("name", "请填写名称")] : tooLong("name", "名称", name, most);
}

/** Refuses a code that a sign or an address could not carry. */
export function badCode(code: string): Refusal[] {
  return /^[A-Za-z0-9][A-Za-z0-9-]{0,31}$/.test(code.trim()) ? [] : [invalid("code", "编码只能用字母、数字和短横线，最多 32 个字符")];
}
