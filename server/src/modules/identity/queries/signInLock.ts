import { MoreThan } from "typeorm";
import type { Reader } from "../../../kernel/unitOfWork";
import { emailHash } from "../email";
import { SignInFailure } from "../signInFailure.entity";

export const failureMemoryMilliseconds = 24 * 3600 * 1000;
const freeFailures = 5;
const mostMinutes = 30;

/** Until when an address may not sign in, or null: from the fifth failure on, one minute that doubles with each further one. */
export async function signInLock(reader: Reader, email: string): Promise<Date | null> {
  const failures = await reader.entities.find(SignInFailure, {
    where: { emailHash: emailHash(email), failedAt: MoreThan(new Date(reader.now.getTime() - failureMemoryMilliseconds)) },
    order: { failedAt: "DESC" },
    take: freeFailures + mostMinutes,
  });
  const [latest] = failures;
  if (!latest || failures.length < freeFailures) return null;
  const minutes = Math.min(2 ** (failures.length - freeFailures), mostMinutes);
  const until = new Date(latest.failedAt.getTime() + minutes * 60_000);
  return until > reader.now ? until : null;
}
