import { IsNull, MoreThanOrEqual, Not, type EntityManager } from "typeorm";
import { Revision, type ShowRequest } from "../revision.entity";

/** What was in force of a subject at some time since a moment: a revision, and one of the requests for it. */
export interface InForce {
  readonly snapshot: object;
  readonly request: ShowRequest;
}

/** Everything that was in force of a subject since a moment: each revision that was live, with each request that held then. One statement. */
export async function inForceSince({ entities }: { readonly entities: EntityManager }, subjectType: string, subjectId: string, since: Date): Promise<InForce[]> {
  const of = { subjectType, subjectId, liveAt: Not(IsNull()) };
  const revisions = await entities.find(Revision, { where: [{ ...of, endedAt: IsNull() }, { ...of, endedAt: MoreThanOrEqual(since) }], order: { number: "DESC" } });
  return revisions.flatMap(({ snapshot, request, pastRequests }) => {
    const past = (pastRequests ?? []).filter(({ until }) => until >= since.toISOString());
    return [request, ...past.map((one) => one.request)].map((one) => ({ snapshot, request: one }));
  });
}

/** The revision that is live, or else was the last to be and ended since a moment; null when nothing of the subject was live since then. One statement. */
export async function liveSince({ entities }: { readonly entities: EntityManager }, subjectType: string, subjectId: string, since: Date): Promise<Revision | null> {
  const [last] = await entities.find(Revision, { where: { subjectType, subjectId, liveAt: Not(IsNull()) }, order: { liveAt: "DESC", number: "DESC" }, take: 1 });
  return last && (last.endedAt === null || last.endedAt >= since) ? last : null;
}
