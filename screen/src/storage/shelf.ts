export type Table = "state" | "media" | "plays";

/** Where the player keeps what has to outlive a power cut; in memory when the browser offers nothing better. */
export interface Shelf {
  readonly durable: boolean;
  get<T>(table: Table, key: string): Promise<T | undefined>;
  put(table: Table, key: string, value: unknown): Promise<void>;
  remove(table: Table, keys: readonly string[]): Promise<void>;
  keys(table: Table): Promise<string[]>;
}
