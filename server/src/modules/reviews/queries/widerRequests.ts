import { IsNull, Not, type EntityManager } from "typeorm";
import { Revision } from "../revision.entity";
import { withoutWords } from "./pendingRevisions";

/** The live texts for which more was asked and not yet signed, words left out, longest waiting first; one statement. */
export async function widerRequests({ entities }: { readonly entities: EntityManager }): Promise<Revision[]> {
  return entities.find(Revision, { where: { state: "LIVE", widerAskedAt: Not(IsNull()) }, select: withoutWords, order: { widerAskedAt: "ASC", id: "ASC" } });
}
