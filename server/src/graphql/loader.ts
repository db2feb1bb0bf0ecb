import DataLoader from "dataloader";
import type { Reader } from "../kernel/unitOfWork";
import type { LoaderDefinition } from "./context";

/** Defines a batched look-up: one query for all keys of a tick; a key without a row gives null. */
export function loaderOf<Key extends string, Row>(
  read: (reader: Reader, keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): LoaderDefinition<Key, Row | null> {
  return {
    create: (reader) =>
      new DataLoader(async (keys: readonly Key[]) => {
        const rows = new Map((await read(reader, keys)).map((row) => [keyOf(row), row]));
        return keys.map((key) => rows.get(key) ?? null);
      }),
  };
}

/** Defines a batched look-up of many rows a key, in the order in which `read` gives them. */
export function manyLoaderOf<Key extends string, Row>(
  read: (reader: Reader, keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): LoaderDefinition<Key, readonly Row[]> {
  return {
    create: (reader) =>
      new DataLoader(async (keys: readonly Key[]) => {
        const groups = new Map<Key, Row[]>(keys.map((key) => [key, []]));
        for (const row of await read(reader, keys)) groups.get(keyOf(row))?.push(row);
        return keys.map((key) => groups.get(key) ?? []);
      }),
  };
}
