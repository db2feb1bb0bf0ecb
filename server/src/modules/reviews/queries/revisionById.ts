import { mayBeId } from "../../../kernel/id";
import type { Reader } from "../../../kernel/unitOfWork";
import { canReadRevisions } from "../review.policy";
import { Revision } from "../revision.entity";

/** One revision in any state, for staff; null for others and for an unknown id. */
export async function revisionById(reader: Reader, id: string): Promise<Revision | null> {
  if (!canReadRevisions(reader.actor) || !mayBeId(id)) return null;
  return reader.entities.findOneBy(Revision, { id });
}
