import { randomBytes } from "node:crypto";
import { sha256 } from "../../../kernel/canonicalJson";
import { newId } from "../../../kernel/id";
import { notFound, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { clientAddress } from "../clientAddress";
import { emailHash } from "../email";
import { SignInFailure } from "../signInFailure.entity";
import { StaffAccount } from "../staffAccount.entity";
import { sessionMilliseconds, StaffSession } from "../staffSession.entity";

export interface OpenSession {
  readonly accountId: string;
  readonly passwordHash: string;
  /** Where the person signs in from; failures from there are forgiven, those from elsewhere are not. */
  readonly address: string;
}

/** Opens a session for an account whose password was right and still is; the token is told this once. */
export async function openSession(work: UnitOfWork, request: OpenSession): Promise<Outcome<{ token: string }>> {
  const { accountId, passwordHash, address } = request;
  const found = await work.entities.update(StaffAccount, { id: accountId, passwordHash, active: true }, { lastSignInAt: work.now });
  if (found.affected === 0) return notFound("账号已停用或密码已修改");
  const account = await work.entities.findOneByOrFail(StaffAccount, { id: accountId });
  await work.entities.delete(SignInFailure, { emailHash: emailHash(account.email), address: clientAddress(address) });
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(work.now.getTime() + sessionMilliseconds);
  await work.entities.insert(StaffSession, { id: newId(work.now), tokenHash: sha256(token), accountId, createdAt: work.now, lastUsedAt: work.now, expiresAt });
  work.record({ type: "identity.StaffSignedIn", payload: { accountId } });
  return succeed({ token });
}
