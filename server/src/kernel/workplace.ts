import type { Actor } from "./actor";
import type { Outcome } from "./outcome";
import type { Reader, UnitOfWork } from "./unitOfWork";

/** How code outside a request reaches the database. */
export interface Workplace {
  read<T>(actor: Actor, query: (reader: Reader) => Promise<T>): Promise<T>;
  write<T>(actor: Actor, command: (work: UnitOfWork) => Promise<Outcome<T>>): Promise<Outcome<T>>;
}

/** A piece of regular work; leased in the database, so that one server at a time does it. */
export interface Job {
  readonly name: string;
  readonly everySeconds: number;
  run(): Promise<void>;
}
