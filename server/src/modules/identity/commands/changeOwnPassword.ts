import { Not } from "typeorm";
import { conflict, invalid, notAllowed, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { sha256 } from "../../../kernel/canonicalJson";
import type { NewPassword } from "../password";
import { StaffAccount } from "../staffAccount.entity";
import { StaffSession } from "../staffSession.entity";

export interface ChangeOwnPassword {
  /** The hash that the present password was verified against. */
  readonly verifiedHash: string;
  readonly next: NewPassword;
  /** The session that stays. */
  readonly token: string;
}

/** Changes one's own password and ends all one's other sessions. */
export async function changeOwnPassword(work: UnitOfWork, request: ChangeOwnPassword): Promise<Outcome<null>> {
  if (work.actor.kind !== "staff") return notAllowed();
  if (request.next.problem !== null) return refuseAll([invalid("next", request.next.problem, "PASSWORD_TOO_WEAK")]);
  const { accountId } = work.actor;
  const changed = await work.entities.update(
    StaffAccount,
    { id: accountId, passwordHash: request.verifiedHash },
    { passwordHash: request.next.hash, mustChangePassword: false, updatedAt: work.now },
  );
  if (changed.affected === 0) return conflict("密码刚被修改过，请重新登录");
  await work.entities.delete(StaffSession, { accountId, tokenHash: Not(sha256(request.token)) });
  work.record({ type: "identity.PasswordChanged", payload: { accountId } });
  return succeed(null);
}
