import { In } from "typeorm";
import type { Reader } from "../../../kernel/unitOfWork";
import { factsOf, fillPlaceholders, holdsPlaceholders, namePlaceholders } from "../../lectures";
import { Revision } from "../../reviews";
import type { PieceSnapshot } from "../entry/pieceSnapshot";
import { pieceSubject } from "../piece.entity";
import { lecturesOfNotices } from "./lecturesOfNotices";

/** A title, and the revision whose lecture fills what it leaves open. */
export interface OpenTitle {
  readonly title: string;
  readonly revisionId: string | null;
}

/** Titles as staff read them in lists: filled as the public reads them, 〔题目〕 where no lecture tells it. At most two statements, none where nothing is left open. */
export async function readableTitles(reader: Reader, titles: readonly OpenTitle[], timeZone: string): Promise<string[]> {
  const open = titles.flatMap(({ title, revisionId }) => (revisionId !== null && holdsPlaceholders(title) ? [revisionId] : []));
  const lectureIds = await noticedLectures(reader, open);
  const lectures = await lecturesOfNotices(reader, [...lectureIds.values()], timeZone);
  return titles.map(({ title, revisionId }) => {
    const lecture = lectures.get(lectureIds.get(revisionId ?? "") ?? "");
    return lecture ? fillPlaceholders(title, factsOf(lecture, timeZone)) : namePlaceholders(title);
  });
}

/** The lectures that revisions are notices of, by revision. */
async function noticedLectures({ entities }: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await entities.find(Revision, { where: { id: In([...ids]), subjectType: pieceSubject }, select: { id: true, snapshot: true } });
  return new Map(rows.flatMap(({ id, snapshot }) => {
    const { lectureId } = snapshot as PieceSnapshot;
    return lectureId === null ? [] : [[id, lectureId] as const];
  }));
}
