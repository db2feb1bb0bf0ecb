import { In, type EntityManager, type FindOptionsSelect } from "typeorm";
import { Revision } from "../revision.entity";

/** Everything of a revision but its words, which may be long. */
export const withoutWords: FindOptionsSelect<Revision> = {
  id: true, subjectType: true, subjectId: true, number: true, kind: true, title: true, theme: true, organisationId: true, hash: true, authors: true, submittedBy: true,
  submittedAt: true, publishedAt: true, state: true, stage: true, rule: true, stageDueAt: true, stageSince: true, request: true, widerRequest: true, widerAskedAt: true, liveAt: true,
  endedAt: true, endReason: true, returnReason: true, liveSubject: true,
};

/** All that waits for a review or a signature, words left out, soonest due first; one statement. */
export async function pendingRevisions({ entities }: { readonly entities: EntityManager }): Promise<Revision[]> {
  const rows = await entities.find(Revision, { where: { state: In(["SUBMITTED", "IN_REVIEW"]) }, select: withoutWords, order: { submittedAt: "ASC", id: "ASC" } });
  const due = ({ stageDueAt }: Revision): number => stageDueAt?.getTime() ?? Number.POSITIVE_INFINITY;
  return rows.sort((left, right) => (due(left) === due(right) ? 0 : due(left) - due(right)));
}
