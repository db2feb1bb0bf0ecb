import { anonymous } from "../../kernel/actor";
import type { Services } from "../../platform/portalModule";
import { checkPassword } from "./checkPassword";
import { openSession } from "./commands/openSession";
import { normaliseEmail } from "./email";
import { RoleAssignment } from "./roleAssignment.entity";
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
  const { password, address } = request;
  const email = normaliseEmail(request.email);
  const account = await database.read(anonymous, (reader) => reader.entities.findOneBy(StaffAccount, { email, active: true }));
  const check = await checkPassword(services, { email, address, password, hash: account?.passwordHash ?? null });
  if (check.kind === "locked") return check;
  if (check.kind === "wrong" || !account) return { kind: "refused" };
  const opened = await database.write(anonymous, (work) => openSession(work, { accountId: account.id, passwordHash: account.passwordHash, address }));
  return opened.ok ? { kind: "signed-in", token: opened.value.token, account: await describe(services, account) } : { kind: "refused" };
}

async function describe(services: Pick<Services, "database">, account: StaffAccount): Promise<SignedInAccount> {
  const held = await services.database.read(anonymous, (reader) =>
    reader.entities.find(RoleAssignment, { where: { accountId: account.id }, order: { id: "ASC" } }),
  );
  const roles = [...new Set(held.map(({ role }) => role))];
  return { id: account.id, name: account.name, email: account.email, roles, mustChangePassword: account.mustChangePassword };
}
