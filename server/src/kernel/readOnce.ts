import type { Reader } from "./unitOfWork";

const read = new WeakMap<Reader, Map<string, Promise<unknown>>>();

/** What several questions of one request share, read once for its reader; a failure is not kept. */
export async function readOnce<T>(reader: Reader, what: string, load: () => Promise<T>): Promise<T> {
  const known = read.get(reader) ?? new Map<string, Promise<unknown>>();
  read.set(reader, known);
  const running = known.get(what) as Promise<T> | undefined;
  if (running) return running;
  const loading = load();
  known.set(what, loading);
  try {
    return await loading;
  } catch (error) {
    known.delete(what);
    throw error;
  }
}
