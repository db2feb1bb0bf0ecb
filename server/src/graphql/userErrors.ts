import { Field, InterfaceType, ObjectType } from "type-graphql";
import type { Outcome } from "../kernel/outcome";

@InterfaceType({ description: "Something the person can mend (用户可改正的问题): rights, stale versions and broken rules included." })
export abstract class UserError {
  @Field(() => String, { description: "A stable code, such as NOT_ALLOWED, CONFLICT or LECTURER_BUSY." })
  code: string;
  @Field(() => String, { description: "What to tell the person, in Chinese." })
  message: string;
  @Field(() => [String], { description: "Path of the input field it is about; empty when about the whole." })
  field: readonly string[];
}

@ObjectType({ implements: UserError, description: "A refused input (输入被拒绝); nothing was changed." })
export class InputError extends UserError {}

@ObjectType({ description: "What every mutation's answer holds (操作结果)." })
export abstract class MutationPayload {
  @Field(() => [UserError], { description: "Why nothing was done; empty when it was done." })
  userErrors: readonly UserError[];
}

/** Turns a command's outcome into its payload: the presented value, or the refusals. */
export function answer<Value, Shown extends object>(
  outcome: Outcome<Value>,
  present: (value: Value) => Shown,
): Partial<Shown> & { userErrors: InputError[] } {
  if (outcome.ok) return { ...present(outcome.value), userErrors: [] };
  const userErrors = outcome.refusals.map((refusal) => Object.assign(new InputError(), { ...refusal, field: [...refusal.field] }));
  return { userErrors } as unknown as Partial<Shown> & { userErrors: InputError[] };
}
