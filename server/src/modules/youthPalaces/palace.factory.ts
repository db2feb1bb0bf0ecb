import { newId } from "../../kernel/id";
import { Club } from "./club.entity";
import { TimetableSlot } from "./timetableSlot.entity";

const at = new Date("2026-01-01T00:00:00.000Z");

/** A club row for tests and seeds. */
export function buildClub(overrides: Partial<Club> & Pick<Club, "palaceId">): Club {
  return Object.assign(new Club(), {
    id: newId(at), version: 1, name: "翰墨书法社", kind: "ARTS", grades: null, capacity: 28, room: "书法室", instructorName: "麦老师", active: true,
    createdAt: at, updatedAt: at,
  }, overrides);
}

/** A weekly hour for tests and seeds: Wednesdays after school. */
export function buildSlot(overrides: Partial<TimetableSlot> & Pick<TimetableSlot, "clubId">): TimetableSlot {
  return Object.assign(new TimetableSlot(), {
    id: newId(at), version: 1, weekday: 3, startTime: "16:20", endTime: "17:20", room: null, validFrom: "2026-09-01", validUntil: null,
    createdAt: at, updatedAt: at,
  }, overrides);
}
