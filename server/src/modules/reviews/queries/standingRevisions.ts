import { Brackets, In, type EntityManager } from "typeorm";
import { Revision } from "../revision.entity";

/** How a subject stands: its newest revision, and the one the public sees. */
export interface Standing {
  readonly subjectId: string;
  readonly newest: Revision;
  readonly live: Revision | null;
}

/** The newest and the live revision of each subject; one statement. A subject that was never submitted is absent. */
export async function standingRevisions(
  { entities }: { readonly entities: EntityManager },
  subjectType: string,
  subjectIds: readonly string[],
): Promise<Standing[]> {
  if (subjectIds.length === 0) return [];
  const newest = entities
    .createQueryBuilder(Revision, "newer")
    .select("MAX(newer.number)")
    .where("newer.subjectType = revision.subjectType AND newer.subjectId = revision.subjectId");
  const rows = await entities
    .createQueryBuilder(Revision, "revision")
    .where({ subjectType, subjectId: In([...subjectIds]) })
    .andWhere(new Brackets((either) => void either.where("revision.state = 'LIVE'").orWhere(`revision.number = (${newest.getQuery()})`)))
    .orderBy("revision.number", "DESC")
    .getMany();
  const standing = new Map<string, Standing>();
  for (const row of rows) {
    const known = standing.get(row.subjectId);
    const live = row.state === "LIVE" ? row : (known?.live ?? null);
    standing.set(row.subjectId, { subjectId: row.subjectId, newest: known?.newest ?? row, live });
  }
  return [...standing.values()];
}
