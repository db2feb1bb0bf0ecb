import type { EntityManager } from "typeorm";
import { In } from "typeorm";
import { Revision } from "../revision.entity";

/** The newest revision of each subject, whatever its state, by subject id; one statement. */
export async function newestRevisions(
  reading: { readonly entities: EntityManager },
  subjectType: string,
  subjectIds: readonly string[],
): Promise<ReadonlyMap<string, Revision>> {
  if (subjectIds.length === 0) return new Map();
  const newest = reading.entities
    .createQueryBuilder(Revision, "newer")
    .select("MAX(newer.number)")
    .where("newer.subjectType = revision.subjectType AND newer.subjectId = revision.subjectId");
  const rows = await reading.entities
    .createQueryBuilder(Revision, "revision")
    .where({ subjectType, subjectId: In([...subjectIds]) })
    .andWhere(`revision.number = (${newest.getQuery()})`)
    .getMany();
  return new Map(rows.map((row) => [row.subjectId, row]));
}
