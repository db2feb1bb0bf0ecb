import { AsyncLocalStorage } from 'node:async_hooks';

const people = new AsyncLocalStorage<string>();

/** Runs the work on behalf of a person the server names; whatever it writes counts as theirs. */
export function writingFor<T>(author: string | null, work: () => Promise<T>): Promise<T> {
  return author === null ? work() : people.run(author, work);
}

/** The person the server writes for at this moment; null when it writes for nobody. */
export function personWrittenFor(): string | null {
  return people.getStore() ?? null;
}
