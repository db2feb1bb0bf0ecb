import type { EntityManager } from "typeorm";
import type { Condition, TextIndex } from "./textIndex";
import { tokensOf, tokensOfWord } from "./tokens";

/** InnoDB's FULLTEXT index gives the documents with all tokens; the texts beside them decide. */
export const mariaDbIndex: TextIndex = {
  numberColumn: "number",
  async add(entities, { number, titleKey, bodyKey }) {
    const tokens = new Set([...tokensOf(titleKey), ...tokensOf(bodyKey)]);
    await entities.query("INSERT INTO search_index (number, titleKey, bodyKey, tokens) VALUES (?, ?, ?, ?)", [number, titleKey, bodyKey, [...tokens].join(" ")]);
  },
  async remove(entities: EntityManager, number: number) {
    await entities.query("DELETE FROM search_index WHERE number = ?", [number]);
  },
  async clear(entities: EntityManager) {
    await entities.query("DELETE FROM search_index");
  },
  holding(words, tier) {
    const tokens = { sql: "MATCH(search_index.tokens) AGAINST (? IN BOOLEAN MODE)", values: [words.flatMap(terms).join(" ")] };
    const title = every(words, (word) => contains(["titleKey"], word));
    if (tier === "TITLE") return both(tokens, title);
    const anywhere = both(tokens, every(words, (word) => contains(["titleKey", "bodyKey"], word)));
    return tier === "ANY" ? anywhere : both(anywhere, { sql: `NOT (${title.sql})`, values: title.values });
  },
};

function terms(word: string): string[] {
  const tokens = tokensOfWord(word);
  return "prefix" in tokens ? [`+${tokens.prefix}*`] : tokens.phrase.map((token) => `+${token}`);
}

function contains(columns: readonly string[], word: string): Condition {
  const pattern = `%${word.replace(/[!%_]/g, "!$&")}%`;
  return { sql: `(${columns.map((column) => `search_index.${column} LIKE ? ESCAPE '!'`).join(" OR ")})`, values: columns.map(() => pattern) };
}

function every(words: readonly string[], condition: (word: string) => Condition): Condition {
  return words.map(condition).reduce(both);
}

function both(left: Condition, right: Condition): Condition {
  return { sql: `${left.sql} AND ${right.sql}`, values: [...left.values, ...right.values] };
}
