import { In, IsNull, Not, type EntityManager } from "typeorm";
import { Revision } from "../revision.entity";

/** When each subject was first live, by subject id, whatever became of that revision; one statement. */
export async function firstLiveAt(
  { entities }: { readonly entities: EntityManager },
  subjectType: string,
  subjectIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  if (subjectIds.length === 0) return new Map();
  const rows = await entities.find(Revision, {
    select: { subjectId: true, liveAt: true }, where: { subjectType, subjectId: In([...subjectIds]), liveAt: Not(IsNull()) }, order: { number: "DESC" },
  });
  return new Map(rows.flatMap(({ subjectId, liveAt }) => (liveAt === null ? [] : [[subjectId, liveAt] as const])));
}
