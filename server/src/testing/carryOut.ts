import type { Actor } from "../kernel/actor";
import type { Outcome, Refusal } from "../kernel/outcome";
import type { UnitOfWork } from "../kernel/unitOfWork";
import type { TestDatabase } from "./testDatabase";

type Deed<T> = (work: UnitOfWork) => Promise<Outcome<T>>;

/** The value of a command that is to succeed. */
export async function carryOut<T>({ database }: TestDatabase, actor: Actor, command: Deed<T>): Promise<T> {
  const outcome = await database.write(actor, command);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

/** Why a command is refused, having seen that nothing has changed; none when it changed nothing though it was not refused. */
export async function refusalsOf(test: TestDatabase, actor: Actor, command: Deed<unknown>): Promise<readonly Refusal[]> {
  const before = await test.dump();
  const outcome = await test.database.write(actor, command);
  expect(await test.dump()).toEqual(before);
  return outcome.ok ? [] : outcome.refusals;
}
