import type { Shelf, Table } from "./shelf";

const tables: Table[] = ["state", "media", "plays"];

/** A shelf in IndexedDB, which unlike the Cache API exists on plain http too. */
export class DatabaseShelf implements Shelf {
  readonly durable = true;

  constructor(private readonly database: IDBDatabase) {}

  get<T>(table: Table, key: string): Promise<T | undefined> {
    return this.run(table, "readonly", (store) => store.get(key) as IDBRequest<T | undefined>);
  }

  async put(table: Table, key: string, value: unknown): Promise<void> {
    await this.run(table, "readwrite", (store) => store.put(value, key));
  }

  async remove(table: Table, keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    await this.run(table, "readwrite", (store) => {
      for (const key of keys) store.delete(key);
      return store.count();
    });
  }

  async keys(table: Table): Promise<string[]> {
    const keys = await this.run(table, "readonly", (store) => store.getAllKeys());
    return keys.map(String);
  }

  private run<T>(table: Table, mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const transaction = this.database.transaction(table, mode);
      const request = act(transaction.objectStore(table));
      transaction.oncomplete = () => {
        resolve(request.result);
      };
      transaction.onabort = transaction.onerror = () => {
        reject(transaction.error ?? request.error ?? new Error("IndexedDB"));
      };
    });
  }
}

/** Opens the database, or rejects when the browser has none or does not answer in `patience` milliseconds. */
export function openDatabase(patience: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error("IndexedDB"));
    }, patience);
    const request = indexedDB.open("wenming-screen", 1);
    request.onupgradeneeded = () => {
      for (const table of tables) request.result.createObjectStore(table);
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      resolve(request.result);
    };
    request.onerror = () => {
      clearTimeout(timer);
      reject(request.error ?? new Error("IndexedDB"));
    };
  });
}
