import type { Reader } from "../../../kernel/unitOfWork";
import type { Revision } from "../revision.entity";
import { standingRevisions } from "./standingRevisions";

/** Which revisions of a text are the newest and the one the public sees. */
export interface SubjectStanding {
  readonly subjectKey: string;
  readonly newestId: string;
  readonly liveId: string | null;
}

/** The key of a revision's text, whatever type it is of. */
export function subjectKeyOf({ subjectType, subjectId }: Pick<Revision, "subjectType" | "subjectId">): string {
  return `${subjectType}:${subjectId}`;
}

/** How texts of any types stand; one statement a type. */
export async function standingsOfSubjects(reader: Pick<Reader, "entities">, subjectKeys: readonly string[]): Promise<SubjectStanding[]> {
  const idsByType = new Map<string, string[]>();
  for (const key of subjectKeys) {
    const [type = "", id = ""] = key.split(":");
    idsByType.set(type, [...(idsByType.get(type) ?? []), id]);
  }
  const standings: SubjectStanding[] = [];
  for (const [subjectType, ids] of idsByType) {
    const found = await standingRevisions(reader, subjectType, ids);
    standings.push(...found.map(({ newest, live }) => ({ subjectKey: subjectKeyOf(newest), newestId: newest.id, liveId: live?.id ?? null })));
  }
  return standings;
}
