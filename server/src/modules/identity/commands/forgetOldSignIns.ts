import { LessThanOrEqual } from "typeorm";
import { succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { failureMemoryMilliseconds } from "../queries/signInLock";
import { SignInFailure } from "../signInFailure.entity";
import { StaffSession } from "../staffSession.entity";

/** Deletes sessions that have ended and failures that no longer count. */
export async function forgetOldSignIns(work: UnitOfWork): Promise<Outcome<null>> {
  await work.entities.delete(StaffSession, { expiresAt: LessThanOrEqual(work.now) });
  await work.entities.delete(SignInFailure, { failedAt: LessThanOrEqual(new Date(work.now.getTime() - failureMemoryMilliseconds)) });
  return succeed(null);
}
