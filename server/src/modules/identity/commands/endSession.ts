import { sha256 } from "../../../kernel/canonicalJson";
import { succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { StaffSession } from "../staffSession.entity";

/** Ends the session of a token; one that has ended already is fine. */
export async function endSession(work: UnitOfWork, token: string): Promise<Outcome<null>> {
  await work.entities.delete(StaffSession, { tokenHash: sha256(token) });
  return succeed(null);
}
