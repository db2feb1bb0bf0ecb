import type { RoleName } from "../../kernel/actor";
import type { Command, UnitOfWork } from "../../kernel/unitOfWork";

/** What a change would show more, told to whoever is to sign it. */
export interface HeldAsk {
  /** One Chinese line: where, what. */
  readonly title: string;
  /** What becomes of what, line by line. */
  readonly lines: readonly string[];
  /** The station whose staff of the definition's roles may sign; null: administrators only. */
  readonly stationId: string | null;
  /** The roles over it that may sign this one, where they are fewer than the definition's. */
  readonly roles?: readonly RoleName[];
}

/** A change as it would be: what stood before, and what the command answered when it was tried. */
export interface TriedChange<Request, Value, Before> {
  readonly request: Request;
  readonly before: Before;
  readonly after: Value;
}

/** A mutation that may show more than before, and then waits for a second person in a guard period. */
export interface Holdable<Request extends object, Value, Before = null> {
  readonly mutation: string;
  readonly roles: readonly RoleName[];
  readonly run: Command<Request, Value>;
  /** What stands before the change, for comparing; null for what does not exist yet. */
  readonly before: (work: UnitOfWork, request: Request) => Promise<Before>;
  /** Null when the change shows no more than before: taking down, narrowing, what the public never sees. */
  readonly asks: (work: UnitOfWork, change: TriedChange<Request, Value, Before>) => Promise<HeldAsk | null>;
}

type AnyHoldable = Holdable<never, unknown, unknown>;

const declared = new Map<string, AnyHoldable>();

/** Declares once per mutation that it can be held, so that what was asked for can be carried out by its name. */
export function holdable<Request extends object, Value, Before>(definition: Holdable<Request, Value, Before>): Holdable<Request, Value, Before> {
  if (declared.has(definition.mutation)) throw new Error(`${definition.mutation} is declared twice`);
  declared.set(definition.mutation, definition as unknown as AnyHoldable);
  return definition;
}

/** What a creation has before it. */
export function nothingBefore(): Promise<null> {
  return Promise.resolve(null);
}

/** The definition of a mutation that was held. */
export function holdableOf(mutation: string): Holdable<object, unknown, unknown> {
  const definition = declared.get(mutation);
  if (!definition) throw new Error(`${mutation} is held but not declared`);
  return definition as unknown as Holdable<object, unknown, unknown>;
}

/** The mutations that can be held, by name. */
export function heldMutations(): string[] {
  return [...declared.keys()].sort();
}
