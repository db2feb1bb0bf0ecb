import { normalForm } from "./normalForm";

export const longestQuery = 50;
export const mostWords = 5;

/** The words of a query in normal form, or why it cannot be asked. */
export type SearchWords = { readonly words: readonly string[] } | { readonly problem: string };

/** Reads what a person typed: words parted by spaces, all of which have to occur. `%` and `_` are letters like any other. */
export function searchWords(query: string): SearchWords {
  if ([...query].length > longestQuery) return { problem: `要找的词最多 ${String(longestQuery)} 个字，请缩短后再试` };
  const words = [...new Set(normalForm(query).split(/\s+/u).filter((word) => word !== ""))];
  if (words.length === 0) return { problem: "请输入要找的词" };
  if (words.length > mostWords) return { problem: `最多同时找 ${String(mostWords)} 个词，请减少后再试` };
  return { words };
}
