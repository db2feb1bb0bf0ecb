import { systemActor, type Actor } from "../../kernel/actor";
import type { FixedClock } from "../../kernel/clock";
import type { Outcome } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import type { Services } from "../../platform/portalModule";

/** What every step of the seed works with; codes lead to the ids that earlier steps made. */
export interface SeedContext {
  readonly services: Services;
  readonly clock: FixedClock;
  /** The moment of seeding; the clock stands before it while history is made. */
  readonly now: Date;
  readonly ids: Map<string, string>;
  readonly say: (line: string) => void;
}

/** Carries out a command as the portal itself; a refusal is a fault of the seed. */
export async function carryOut<T>(context: SeedContext, what: string, command: (work: UnitOfWork) => Promise<Outcome<T>>): Promise<T> {
  return carryOutAs(context, systemActor("seed"), what, command);
}

/** Carries out a command as one of the demo county's people. */
export async function carryOutAs<T>(context: SeedContext, actor: Actor, what: string, command: (work: UnitOfWork) => Promise<Outcome<T>>): Promise<T> {
  const outcome = await context.services.database.write(actor, command);
  if (!outcome.ok) throw new Error(`${what}: ${outcome.refusals.map(({ code, message }) => `${code} ${message}`).join("; ")}`);
  return outcome.value;
}

/** The id of what an earlier step made under this code. */
export function idOf(context: SeedContext, code: string): string {
  const id = context.ids.get(code);
  if (id === undefined) throw new Error(`nothing was seeded under ${code}`);
  return id;
}
