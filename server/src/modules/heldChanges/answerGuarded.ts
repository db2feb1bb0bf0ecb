import { Field, ID, ObjectType } from "type-graphql";
import { answer, UserError, type RequestContext } from "../../graphql";
import type { Outcome } from "../../kernel/outcome";
import type { Holdable } from "./holdable";
import { runOrHold, type Carried } from "./runOrHold";

@ObjectType({ implements: UserError, description: "A change that is noted but not in force: in a guard period it waits for a second person's signature (改动待签字); its code is CHANGE_HELD." })
export class ChangeHeld extends UserError {
  @Field(() => ID, { description: "The held change that waits (待签改动), for heldChange." })
  heldChangeId: string;
}

/** Carries out a mutation that can be held and answers its payload: the presented value, the refusals, or ChangeHeld. */
export async function answerGuarded<Request extends object, Value, Before, Shown extends object>(
  context: RequestContext, definition: Holdable<Request, Value, Before>, request: Request, present: (value: Value) => Shown,
): Promise<Partial<Shown> & { userErrors: readonly UserError[] }> {
  return answerCarried(await runGuarded(context, definition, request), present);
}

/** The same in two steps, for a resolver that has to know what became of it. */
export function runGuarded<Request extends object, Value, Before>(
  context: RequestContext, definition: Holdable<Request, Value, Before>, request: Request,
): Promise<Outcome<Carried<Value>>> {
  return context.inTransaction((work) => runOrHold(work, definition, request));
}

/** The payload of what became of a mutation that can be held. */
export function answerCarried<Value, Shown extends object>(
  outcome: Outcome<Carried<Value>>, present: (value: Value) => Shown,
): Partial<Shown> & { userErrors: readonly UserError[] } {
  if (!outcome.ok) return answer<Value, Shown>(outcome, present);
  if ("done" in outcome.value) return { ...present(outcome.value.done), userErrors: [] };
  const { id, message } = outcome.value.held;
  const waiting = Object.assign(new ChangeHeld(), { code: "CHANGE_HELD", message, field: [], heldChangeId: id });
  return { userErrors: [waiting] } as unknown as Partial<Shown> & { userErrors: readonly UserError[] };
}
