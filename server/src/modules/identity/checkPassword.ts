import { anonymous } from "../../kernel/actor";
import type { Services } from "../../platform/portalModule";
import { recordSignInFailure } from "./commands/recordSignInFailure";
import { verifyPassword } from "./password";
import { signInLock, type SignInAttempt } from "./queries/signInLock";

interface Claim extends SignInAttempt {
  readonly password: string;
  /** The hash of the account, or null when there is no such account. */
  readonly hash: string | null;
}

export type PasswordCheck = { readonly kind: "right" } | { readonly kind: "wrong" } | { readonly kind: "locked"; readonly until: Date };

/** Checks a password and remembers a failure, unless earlier failures forbid any answer. */
export async function checkPassword({ database }: Pick<Services, "database">, claim: Claim): Promise<PasswordCheck> {
  const lockedUntil = () => database.read(anonymous, (reader) => signInLock(reader, claim));
  const before = await lockedUntil();
  if (before) return { kind: "locked", until: before };
  const right = await verifyPassword(claim.password, claim.hash);
  // Attempts sent all at once pass the first look together and wait for their hashes; only a second look counts them.
  const after = await lockedUntil();
  if (after) return { kind: "locked", until: after };
  if (right) return { kind: "right" };
  await database.write(anonymous, (work) => recordSignInFailure(work, claim));
  return { kind: "wrong" };
}
