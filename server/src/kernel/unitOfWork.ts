import type { EntityManager } from "typeorm";
import type { Actor } from "./actor";
import type { DomainEvent } from "./domainEvent";
import type { Outcome } from "./outcome";

/** The only way of a command to the database: everything in it commits together or not at all. */
export interface UnitOfWork {
  readonly actor: Actor;
  readonly now: Date;
  readonly entities: EntityManager;
  /** Announces a fact; it is stored in the same transaction and delivered after the commit. */
  record(event: DomainEvent): void;
}

/** The way of a query to the database; a write through it fails. */
export interface Reader {
  readonly actor: Actor;
  readonly now: Date;
  readonly entities: EntityManager;
  /** Says that the answer may change by itself at this moment, so that no cache keeps it longer. */
  changesAt(moment: Date): void;
}

/** A command: takes the unit first and its request second. */
export type Command<Request, Result> = (work: UnitOfWork, request: Request) => Promise<Outcome<Result>>;

/** A reaction to a fact; runs once per event in a unit of its own. */
export interface Reaction {
  readonly name: string;
  readonly on: string;
  react(work: UnitOfWork, event: { readonly id: string; readonly type: string; readonly payload: never; readonly occurredAt: Date }): Promise<void>;
}
