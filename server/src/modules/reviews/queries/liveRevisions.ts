import { In, type EntityManager } from "typeorm";
import { Revision, type ShowRequest } from "../revision.entity";

type Reading = { readonly entities: EntityManager };

/** What the public may know of a subject. */
export interface LiveSnapshot<Snapshot extends object = object> {
  readonly revisionId: string;
  readonly subjectId: string;
  readonly snapshot: Snapshot;
  readonly request: ShowRequest;
  readonly liveAt: Date | null;
}

/** The live revisions of a type of subject, all or of the given subjects; one statement. */
export async function liveRevisions(reading: Reading, subjectType: string, subjectIds?: readonly string[]): Promise<Revision[]> {
  if (subjectIds?.length === 0) return [];
  const subjects = subjectIds === undefined ? {} : { subjectId: In([...subjectIds]) };
  return reading.entities.find(Revision, { where: { subjectType, state: "LIVE", ...subjects }, order: { id: "ASC" } });
}

/** The sealed texts that are live, by subject id; a subject without a live revision is absent. */
export async function liveSnapshots<Snapshot extends object = object>(
  reading: Reading,
  subjectType: string,
  subjectIds: readonly string[],
): Promise<ReadonlyMap<string, LiveSnapshot<Snapshot>>> {
  const revisions = await liveRevisions(reading, subjectType, subjectIds);
  return new Map(
    revisions.map(({ id, subjectId, snapshot, request, liveAt }) => [
      subjectId,
      { revisionId: id, subjectId, snapshot: snapshot as Snapshot, request, liveAt },
    ]),
  );
}
