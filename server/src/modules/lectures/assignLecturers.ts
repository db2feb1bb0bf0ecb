import type { UnitOfWork } from "../../kernel/unitOfWork";
import { LectureLecturer } from "./lecture.entity";

/** Makes these the lecturers of the lecture, in this order. */
export async function assignLecturers(work: UnitOfWork, lectureId: string, lecturerIds: readonly string[]): Promise<void> {
  await work.entities.delete(LectureLecturer, { lectureId });
  if (lecturerIds.length === 0) return;
  await work.entities.insert(LectureLecturer, lecturerIds.map((lecturerId, position) => ({ lectureId, lecturerId, position })));
}
