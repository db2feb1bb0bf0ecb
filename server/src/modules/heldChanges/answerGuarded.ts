import { Field, ID, ObjectType } from "type-graphql";
import { answer, UserError, type RequestContext } from "../../graphql";
import type { Holdable } from "./holdable";
import { runOrHold } from "./runOrHold";

@ObjectType({ implements: UserError, description: "A change that is noted but not in force: in a guard period it waits for a second person's signature (改动待签字); its code is CHANGE_HELD." })
export class ChangeHeld extends UserError {
  @Field(() => ID, { description: "The held change that waits (待签改动), for heldChange." })
  heldChangeId: string;
}

/** Carries out a mutation that can be held and answers its payload: the presented value, the refusals, or ChangeHeld. */
export async function answerGuarded<Request extends object, Value, Before, Shown extends object>(
  context: RequestContext, definition: Holdable<Request, Value, Before>, request: Request, present: (value: Value) => Shown,
): Promise<Partial<Shown> & { userErrors: readonly UserError[] }> {
  const outcome = await context.inTransaction((work) => runOrHold(work, definition, request));
  if (!outcome.ok) return answer<Value, Shown>(outcome, present);
  if ("done" in outcome.value) return { ...present(outcome.value.done), userErrors: [] };
  const { id, message } = outcome.value.held;
  const waiting = Object.assign(new ChangeHeld(), { code: "CHANGE_HELD", message, field: [], heldChangeId: id });
  return { userErrors: [waiting] } as unknown as Partial<Shown> & { userErrors: readonly UserError[] };
}
