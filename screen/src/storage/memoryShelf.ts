import type { Shelf, Table } from "./shelf";

const prefix = "wenming-screen/";

/** A shelf in memory whose small state (token, feed, clock) is also tried in localStorage. */
export class MemoryShelf implements Shelf {
  readonly durable = false;
  private readonly held = new Map<string, unknown>();

  constructor(private readonly backing: Storage | null) {}

  get<T>(table: Table, key: string): Promise<T | undefined> {
    const name = `${table}/${key}`;
    const value = this.held.has(name) ? this.held.get(name) : this.recall(table, name);
    return Promise.resolve(value as T | undefined);
  }

  put(table: Table, key: string, value: unknown): Promise<void> {
    const name = `${table}/${key}`;
    this.held.set(name, value);
    if (table === "state") {
      this.attempt((storage) => {
        storage.setItem(prefix + name, JSON.stringify(value));
      });
    }
    return Promise.resolve();
  }

  remove(table: Table, keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.held.delete(`${table}/${key}`);
      this.attempt((storage) => {
        storage.removeItem(`${prefix}${table}/${key}`);
      });
    }
    return Promise.resolve();
  }

  keys(table: Table): Promise<string[]> {
    const start = `${table}/`;
    const names = Array.from(this.held.keys()).filter((name) => name.startsWith(start));
    return Promise.resolve(names.map((name) => name.slice(start.length)));
  }

  private recall(table: Table, name: string): unknown {
    if (table !== "state") return undefined;
    return this.attempt((storage) => {
      const text = storage.getItem(prefix + name);
      return text === null ? undefined : (JSON.parse(text) as unknown);
    });
  }

  private attempt<T>(act: (storage: Storage) => T): T | undefined {
    try {
      return this.backing ? act(this.backing) : undefined;
    } catch {
      return undefined;
    }
  }
}
