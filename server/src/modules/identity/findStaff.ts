import type { FastifyRequest } from "fastify";
import { anonymous, systemActor, type Actor } from "../../kernel/actor";
import { sha256 } from "../../kernel/canonicalJson";
import type { Services } from "../../platform/portalModule";
import { lengthenSession } from "./commands/lengthenSession";
import { actorOfSession } from "./queries/actorOfSession";
import { sessionToken } from "./sessionCookie";

/** Finds the member of staff whose session a request carries; anonymous without a living session. */
export function staffFinder(services: Pick<Services, "database" | "logger">): (request: FastifyRequest) => Promise<Actor> {
  return async (request) => {
    const token = sessionToken(request);
    if (token === null) return anonymous;
    const session = await services.database.read(anonymous, (reader) => actorOfSession(reader, sha256(token)));
    if (!session) return anonymous;
    if (session.stale) await lengthen(services, session.sessionId);
    return session.actor;
  };
}

// A full or locked database keeps nobody from reading; the session then ends when it was to end.
async function lengthen({ database, logger }: Pick<Services, "database" | "logger">, sessionId: string): Promise<void> {
  try {
    await database.write(systemActor("sessions"), (work) => lengthenSession(work, sessionId));
  } catch (error) {
    logger.warn({ error }, "a session could not be lengthened");
  }
}
