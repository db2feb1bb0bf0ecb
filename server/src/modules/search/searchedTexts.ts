import type { PieceSnapshot } from "../content";
import { normalForm } from "./normalForm";

type Words = Pick<PieceSnapshot, "title" | "text" | "summary" | "story" | "origin" | "family" | "theme" | "signature">;

/** What of a piece is searched: its title, and every other text that its readers see, in order of interest. */
export interface SearchedTexts {
  readonly title: string;
  readonly others: readonly string[];
}

/** The searched texts of a piece's snapshot. */
export function searchedTexts({ title, text, summary, story, origin, family, theme, signature }: Words): SearchedTexts {
  return { title, others: [text, summary, story, origin, family, theme, signature].filter((one): one is string => one !== null && one !== "") };
}

/** The same in normal form; a word holds no line break and so never spans two texts. */
export function searchKeys({ title, others }: SearchedTexts): { readonly titleKey: string; readonly bodyKey: string } {
  return { titleKey: normalForm(title), bodyKey: others.map(normalForm).join("\n") };
}
