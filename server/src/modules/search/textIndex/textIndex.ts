import type { EntityManager } from "typeorm";

/** Where the words are sought: in the title, or anywhere but with a title that does not hold them all, or anywhere. */
export type Tier = "TITLE" | "REST" | "ANY";

/** A part of a statement with its values. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** The texts of a document, in normal form. */
export interface IndexedTexts {
  readonly number: number;
  readonly titleKey: string;
  readonly bodyKey: string;
}

/** The full-text index of a database (全文索引); it finds exactly what a comparison letter by letter would find. */
export interface TextIndex {
  /** Adds a document that is not in it. */
  add(entities: EntityManager, texts: IndexedTexts): Promise<void>;
  remove(entities: EntityManager, number: number): Promise<void>;
  clear(entities: EntityManager): Promise<void>;
  /** The name of the number in the table `search_index`. */
  readonly numberColumn: string;
  /** Keeps the rows of `search_index`, joined with `search_document` as `document`, that hold all words. */
  holding(words: readonly string[], tier: Tier): Condition;
}
