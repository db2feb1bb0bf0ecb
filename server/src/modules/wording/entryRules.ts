import { fewestLetters } from "./wordingEngine/compileLists";
import { personalSorts } from "./wordingEngine/personalNumbers";
import type { WordingEntry, WordingKind } from "./wordingEngine/wordingList";
import { wordOf } from "./wordingEngine/words";

export const mostEntries = 20_000;
const longest = { text: 60, suggestion: 60, note: 120, form: 60 } as const;
const mostForms = 50;

/** An entry as somebody typed it. */
export interface TypedEntry {
  readonly text: string;
  readonly suggestion?: string | null;
  readonly variants?: readonly string[] | null;
  readonly exceptions?: readonly string[] | null;
  readonly near?: boolean | null;
  readonly note?: string | null;
}

/** The entry as it is stored: trimmed, each form once. */
export function storedEntry({ text, suggestion, variants, exceptions, near, note }: TypedEntry): WordingEntry {
  return { text: text.trim(), suggestion: stored(suggestion), variants: forms(variants), exceptions: forms(exceptions), near: near === true, note: stored(note) };
}

function stored(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? null : trimmed;
}

function forms(texts: readonly string[] | null | undefined): string[] {
  return [...new Set((texts ?? []).map((text) => text.trim()).filter((text) => text !== ""))];
}

/** What is wrong with an entry of a list of this kind, in Chinese; null when nothing is. */
export function entryProblem(kind: WordingKind, entry: WordingEntry): string | null {
  const problems = [lengthProblem(entry), ...(kind === "PERSONAL_DATA" || kind === "DIAL_CODE" ? [numberProblem(kind, entry)] : [wordProblem(kind, entry)])];
  return problems.find((problem) => problem !== null) ?? null;
}

function lengthProblem({ text, suggestion, note, variants, exceptions }: WordingEntry): string | null {
  if (text === "") return "请填写词语";
  if ([...text].length > longest.text) return `词语最多 ${String(longest.text)} 个字`;
  if ([...(suggestion ?? "")].length > longest.suggestion) return `建议用语最多 ${String(longest.suggestion)} 个字`;
  if ([...(note ?? "")].length > longest.note) return `说明最多 ${String(longest.note)} 个字`;
  const all = [...variants, ...exceptions];
  return all.length > mostForms || all.some((form) => [...form].length > longest.form) ? `错误写法和例外最多 ${String(mostForms)} 个，每个最多 ${String(longest.form)} 个字` : null;
}

function numberProblem(kind: "PERSONAL_DATA" | "DIAL_CODE", { text }: WordingEntry): string | null {
  if (kind === "DIAL_CODE") return /^0\d{2,3}$/.test(text) ? null : "区号应为 0 开头的 3 或 4 位数字，例如 0300";
  return (personalSorts as readonly string[]).includes(text) ? null : `只能填 ${personalSorts.join("、")}`;
}

function wordProblem(kind: WordingKind, { text, variants, exceptions, suggestion }: WordingEntry): string | null {
  const short = [text, ...variants, ...exceptions].find((word) => wordOf(word).codes.length < fewestLetters);
  if (short !== undefined) return `“${short}”太短：至少 ${String(fewestLetters)} 个字，标点和空格不算`;
  if (kind === "SUGGESTED" && suggestion === null) return "请填写建议用语";
  const letters = (word: string): string => String.fromCharCode(...wordOf(word).codes);
  if (kind !== "EXACT") return exceptions.some((word) => !letters(word).includes(letters(text))) ? "例外必须是含有这个词的更长的词" : null;
  return variants.some((variant) => letters(variant) === letters(text)) ? "错误写法不能与规范名称相同" : null;
}
