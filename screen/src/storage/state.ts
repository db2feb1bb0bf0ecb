import type { Shelf } from "./shelf";

/** What was kept under this name; undefined when nothing was, or it cannot be read. */
export function recallState<T>(shelf: Shelf, key: string): Promise<T | undefined> {
  return shelf.get<T>("state", key).catch(() => undefined);
}

/** Keeps a value over a restart where the browser lets it. */
export function keepState(shelf: Shelf, key: string, value: unknown): Promise<void> {
  return shelf.put("state", key, value).catch(() => undefined);
}
