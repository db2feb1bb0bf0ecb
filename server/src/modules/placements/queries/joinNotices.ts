import type { Reader } from "../../../kernel/unitOfWork";
import { lecturesOfNotices, type NoticedLecture, type PieceSnapshot } from "../../content";
import { factsOf, fillPlaceholders, type LectureFacts } from "../../lectures";

interface Noticing {
  readonly snapshot: PieceSnapshot;
}

/** A piece whose placeholders are filled, with the lecture it is about. */
export type Joined<Piece extends Noticing> = Piece & { readonly lecture: NoticedLecture | null };

/** Joins notices with their lectures of now and fills what they left open; a notice whose lecture is no longer told of is gone. */
export async function joinNotices<Piece extends Noticing>(reader: Reader, pieces: readonly Piece[], timeZone: string): Promise<Joined<Piece>[]> {
  const ids = pieces.flatMap(({ snapshot }) => (snapshot.lectureId === null ? [] : [snapshot.lectureId]));
  const lectures = await lecturesOfNotices(reader, ids, timeZone);
  return pieces.flatMap((piece): Joined<Piece>[] => {
    const { lectureId } = piece.snapshot;
    if (lectureId === null) return [{ ...piece, lecture: null }];
    const lecture = lectures.get(lectureId);
    return lecture ? [{ ...piece, lecture, snapshot: filled(piece.snapshot, factsOf(lecture, timeZone)) }] : [];
  });
}

/** The snapshot with what it left open filled; without facts it reads 待定. */
export function filled(snapshot: PieceSnapshot, facts: LectureFacts | null): PieceSnapshot {
  const fill = (text: string): string => fillPlaceholders(text, facts);
  return {
    ...snapshot, title: fill(snapshot.title), text: fill(snapshot.text),
    summary: snapshot.summary === null ? null : fill(snapshot.summary), strip: snapshot.strip === null ? null : fill(snapshot.strip),
  };
}
