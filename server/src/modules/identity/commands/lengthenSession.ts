import { succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { sessionMilliseconds, StaffSession } from "../staffSession.entity";

/** Moves the end of a session that is in use twelve hours ahead; an ended one stays ended. */
export async function lengthenSession(work: UnitOfWork, sessionId: string): Promise<Outcome<null>> {
  await work.entities.update(StaffSession, { id: sessionId }, { lastUsedAt: work.now, expiresAt: new Date(work.now.getTime() + sessionMilliseconds) });
  return succeed(null);
}
