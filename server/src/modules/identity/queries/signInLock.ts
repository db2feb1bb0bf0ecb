import { MoreThan, type FindOptionsWhere } from "typeorm";
import type { Reader } from "../../../kernel/unitOfWork";
import { clientAddress } from "../clientAddress";
import { emailHash } from "../email";
import { SignInFailure } from "../signInFailure.entity";

/** Who tries to sign in, and from where. */
export interface SignInAttempt {
  readonly email: string;
  readonly address: string;
}

const minute = 60_000;
export const failureMemoryMilliseconds = 24 * 60 * minute;
const freeFailures = 5;
const mostMinutes = 30;
const freeFailuresAnywhere = 50;
const failuresPerMinute = 5;

/**
 * Until when an e-mail may not sign in from an address, or null. From the fifth failure of both together on it is one
 * minute that doubles with each further one, so that nobody locks another's account from elsewhere; from the fiftieth
 * failure of the e-mail within an hour on it is a minute wherever from; and an address fails five times a minute at most.
 */
export async function signInLock(reader: Reader, { email, address }: SignInAttempt): Promise<Date | null> {
  const from = { address: clientAddress(address) };
  const by = { emailHash: emailHash(email) };
  const together = await latest(reader, { ...by, ...from }, { within: failureMemoryMilliseconds, most: freeFailures + mostMinutes });
  const anywhere = await latest(reader, by, { within: 60 * minute, most: freeFailuresAnywhere });
  const anybody = await latest(reader, from, { within: minute, most: failuresPerMinute });
  const ends = [
    together.length < freeFailures ? 0 : (together[0] ?? 0) + minute * Math.min(2 ** (together.length - freeFailures), mostMinutes),
    anywhere.length < freeFailuresAnywhere ? 0 : (anywhere[0] ?? 0) + minute,
    anybody.length < failuresPerMinute ? 0 : (anybody.at(-1) ?? 0) + minute,
  ];
  const until = Math.max(...ends);
  return until > reader.now.getTime() ? new Date(until) : null;
}

async function latest(reader: Reader, where: FindOptionsWhere<SignInFailure>, { within, most }: { within: number; most: number }): Promise<number[]> {
  const failures = await reader.entities.find(SignInFailure, {
    where: { ...where, failedAt: MoreThan(new Date(reader.now.getTime() - within)) },
    order: { failedAt: "DESC" },
    take: most,
  });
  return failures.map(({ failedAt }) => failedAt.getTime());
}
