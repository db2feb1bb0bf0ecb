import type { FastifyRequest } from "fastify";
import { anonymous, systemActor, type Actor } from "../../kernel/actor";
import { sha256 } from "../../kernel/canonicalJson";
import type { Services } from "../../platform/portalModule";
import { lengthenSession } from "./commands/lengthenSession";
import { actorOfSession } from "./queries/actorOfSession";
import { sessionToken } from "./sessionCookie";

/** Finds the member of staff whose session a request carries; anonymous without a living session. */
export function staffFinder(services: Pick<Services, "database">): (request: FastifyRequest) => Promise<Actor> {
  return async (request) => {
    const token = sessionToken(request);
    if (token === null) return anonymous;
    const session = await services.database.read(anonymous, (reader) => actorOfSession(reader, sha256(token)));
    if (!session) return anonymous;
    if (session.stale) await services.database.write(systemActor("sessions"), (work) => lengthenSession(work, session.sessionId));
    return session.actor;
  };
}
