import type { EntityManager } from "typeorm";
import { forUpdate } from "../../../platform/database";
import { isPending, Revision } from "../revision.entity";

/** The revisions of one subject that still matter: the newest, those pending, the live one. */
export interface SubjectRevisions {
  readonly newest: Revision | null;
  readonly pending: readonly Revision[];
  readonly live: Revision | null;
}

/** Reads and locks what a command has to know of a subject before it changes it. */
export async function lockSubject(entities: EntityManager, subjectType: string, subjectId: string): Promise<SubjectRevisions> {
  const standing = await entities.find(Revision, {
    where: [
      { subjectType, subjectId, state: "SUBMITTED" },
      { subjectType, subjectId, state: "IN_REVIEW" },
      { subjectType, subjectId, state: "LIVE" },
    ],
    order: { number: "DESC" },
    ...forUpdate<Revision>(entities),
  });
  const newest = await entities.findOne(Revision, { where: { subjectType, subjectId }, order: { number: "DESC" }, ...forUpdate<Revision>(entities) });
  return { newest, pending: standing.filter(isPending), live: standing.find(({ state }) => state === "LIVE") ?? null };
}
