import { newId } from "../../../kernel/id";
import { succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { clientAddress } from "../clientAddress";
import { emailHash } from "../email";
import type { SignInAttempt } from "../queries/signInLock";
import { SignInFailure } from "../signInFailure.entity";

/** Remembers a failed sign-in; a unit of its own, so that the refusal does not roll it back. */
export async function recordSignInFailure(work: UnitOfWork, request: SignInAttempt): Promise<Outcome<null>> {
  const row = { id: newId(work.now), emailHash: emailHash(request.email), address: clientAddress(request.address), failedAt: work.now };
  await work.entities.insert(SignInFailure, row);
  return succeed(null);
}
