import type { EntityManager } from "typeorm";
import type { Revision } from "../revision.entity";
import { standingRevisions } from "./standingRevisions";

/** The newest revision of each subject, whatever its state, by subject id; one statement. */
export async function newestRevisions(
  reading: { readonly entities: EntityManager },
  subjectType: string,
  subjectIds: readonly string[],
): Promise<ReadonlyMap<string, Revision>> {
  const standing = await standingRevisions(reading, subjectType, subjectIds);
  return new Map(standing.map(({ subjectId, newest }) => [subjectId, newest]));
}
