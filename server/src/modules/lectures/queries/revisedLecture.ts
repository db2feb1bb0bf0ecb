import type { Reader } from "../../../kernel/unitOfWork";
import { announce, type Announcement } from "../announcement";
import { lectureTextSubject, type LectureText } from "../lectureText";
import { announcedRows, textsWith } from "./lectureRows";
import { lastingNotice } from "./publicLectures";

/** A revision of some public text. */
interface Revised {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly snapshot: object;
}

/** A lecture as boards would tell of it with the words of a revision, whatever its state; null when the revision is not of a lecture's words. */
export async function revisedLecture(reader: Reader, { subjectType, subjectId, snapshot }: Revised, timeZone: string): Promise<Announcement | null> {
  if (subjectType !== lectureTextSubject) return null;
  const row = await announcedRows(reader.entities).where("activity.id = :subjectId", { subjectId }).getOne();
  if (!row) return null;
  const { ownTitle = null, summary = null, placeText = null, audience = null } = snapshot as Partial<LectureText>;
  const live = new Map(textsWith([row])).set(subjectId, { snapshot });
  return announce({ ...row, ownTitle, summary, placeText, audience }, lastingNotice(row, reader.now), { live, now: reader.now, timeZone });
}
