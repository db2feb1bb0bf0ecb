import type { EntityManager } from "typeorm";
import type { TextIndex, Tier } from "./textIndex";
import { tokensOf, tokensOfWord } from "./tokens";

/** FTS5: positions of tokens, title and rest apart; a phrase of tokens is a substring of the text. */
export const sqliteIndex: TextIndex = {
  numberColumn: "rowid",
  async add(entities, { number, titleKey, bodyKey }) {
    await entities.query("INSERT INTO search_index (rowid, title, body) VALUES (?, ?, ?)", [number, tokensOf(titleKey).join(" "), tokensOf(bodyKey).join(" ")]);
  },
  async remove(entities: EntityManager, number: number) {
    await entities.query("DELETE FROM search_index WHERE rowid = ?", [number]);
  },
  async clear(entities: EntityManager) {
    await entities.query("INSERT INTO search_index (search_index) VALUES ('delete-all')");
  },
  holding(words, tier) {
    return { sql: "search_index MATCH ?", values: [expression(words.map(term).join(" AND "), tier)] };
  },
};

function expression(all: string, tier: Tier): string {
  if (tier === "ANY") return all;
  return tier === "TITLE" ? `{title} : (${all})` : `(${all}) NOT ({title} : (${all}))`;
}

function term(word: string): string {
  const tokens = tokensOfWord(word);
  return "prefix" in tokens ? `"${tokens.prefix}" *` : `"${tokens.phrase.join(" ")}"`;
}
