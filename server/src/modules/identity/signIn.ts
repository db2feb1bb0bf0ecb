import { anonymous } from "../../kernel/actor";
import { sha256 } from "../../kernel/canonicalJson";
import type { Services } from "../../platform/portalModule";
import { openSession } from "./commands/openSession";
import { recordSignInFailure } from "./commands/recordSignInFailure";
import { normaliseEmail } from "./email";
import { verifyPassword } from "./password";
import { actorOfSession } from "./queries/actorOfSession";
import { signInLock } from "./queries/signInLock";
import { StaffAccount } from "./staffAccount.entity";

/** What a person who signed in learns of the own account. */
export interface SignedInAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly mustChangePassword: boolean;
}

export type SignInAnswer =
  | { readonly kind: "signed-in"; readonly token: string; readonly account: SignedInAccount }
  | { readonly kind: "refused" }
  | { readonly kind: "locked"; readonly until: Date };

interface SignIn {
  readonly email: string;
  readonly password: string;
  readonly address: string;
}

/** Checks e-mail and password and opens a session; unknown, deactivated and wrong are told alike and take alike. */
export async function signIn(services: Pick<Services, "database">, request: SignIn): Promise<SignInAnswer> {
  const { database } = services;
  const email = normaliseEmail(request.email);
  const until = await database.read(anonymous, (reader) => signInLock(reader, email));
  if (until) return { kind: "locked", until };
  const account = await database.read(anonymous, (reader) => reader.entities.findOneBy(StaffAccount, { email, active: true }));
  const right = await verifyPassword(request.password, account?.passwordHash ?? null);
  if (account && right) {
    const opened = await database.write(anonymous, (work) => openSession(work, { accountId: account.id, passwordHash: account.passwordHash }));
    if (opened.ok) return { kind: "signed-in", token: opened.value.token, account: await describe(services, account, opened.value.token) };
  }
  await database.write(anonymous, (work) => recordSignInFailure(work, { email, address: request.address }));
  return { kind: "refused" };
}

async function describe(services: Pick<Services, "database">, account: StaffAccount, token: string): Promise<SignedInAccount> {
  const session = await services.database.read(anonymous, (reader) => actorOfSession(reader, sha256(token)));
  const roles = [...new Set(session?.actor.grants.map(({ role }) => role) ?? [])];
  return { id: account.id, name: account.name, email: account.email, roles, mustChangePassword: account.mustChangePassword };
}
