import { newId } from "../../../kernel/id";
import { succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { emailHash } from "../email";
import { SignInFailure } from "../signInFailure.entity";

/** Remembers a failed sign-in; a unit of its own, so that the refusal does not roll it back. */
export async function recordSignInFailure(work: UnitOfWork, request: { email: string; address: string }): Promise<Outcome<null>> {
  const row = { id: newId(work.now), emailHash: emailHash(request.email), address: request.address.slice(0, 45), failedAt: work.now };
  await work.entities.insert(SignInFailure, row);
  return succeed(null);
}
