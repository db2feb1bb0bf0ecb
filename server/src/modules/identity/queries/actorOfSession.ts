import type { StaffActor } from "../../../kernel/actor";
import type { Reader } from "../../../kernel/unitOfWork";
import { grantColumns, grantOf, type GrantRow } from "../grantRow";
import { RoleAssignment } from "../roleAssignment.entity";
import { StaffAccount } from "../staffAccount.entity";
import { StaffSession } from "../staffSession.entity";

interface SessionRow extends GrantRow {
  readonly sessionId: string;
  readonly accountId: string;
  readonly name: string;
  readonly stale: number | string;
  readonly givenPassword: number | string;
}

/** A living session: whose it is, and whether it is time to lengthen it. */
export interface LivingSession {
  readonly sessionId: string;
  readonly stale: boolean;
  readonly actor: StaffActor;
}

const freshMilliseconds = 5 * 60 * 1000;

/**
 * The member of staff a session token belongs to, with the rights of this moment, in one statement.
 * The station's path is read from its table by name, so that a move changes rights at once without
 * identity depending on stations. While the password is one that somebody else gave, the person holds no rights at all.
 */
export async function actorOfSession(reader: Reader, tokenHash: string): Promise<LivingSession | null> {
  const rows = await reader.entities
    .createQueryBuilder(StaffSession, "session")
    .innerJoin(StaffAccount, "account", "account.id = session.accountId AND account.active = :active", { active: true })
    .leftJoin(RoleAssignment, "role", "role.accountId = account.id")
    .leftJoin("station", "station", "station.id = role.stationId")
    .select(["session.id AS sessionId", "account.id AS accountId", "account.name AS name"])
    .addSelect("CASE WHEN session.lastUsedAt < :freshSince THEN 1 ELSE 0 END", "stale")
    .addSelect("CASE WHEN account.mustChangePassword = :active THEN 1 ELSE 0 END", "givenPassword")
    .addSelect(grantColumns)
    .where("session.tokenHash = :tokenHash AND session.expiresAt > :now", { tokenHash, now: reader.now })
    .setParameter("freshSince", new Date(reader.now.getTime() - freshMilliseconds))
    .orderBy("role.id")
    .getRawMany<SessionRow>();
  const [first] = rows;
  if (!first) return null;
  const grants = Number(first.givenPassword) === 1 ? [] : rows.flatMap(grantOf);
  const actor: StaffActor = { kind: "staff", accountId: first.accountId, name: first.name, grants };
  return { sessionId: first.sessionId, stale: Number(first.stale) === 1, actor };
}
