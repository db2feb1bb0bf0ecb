import { assert, array, constantFrom, date, integer, property, record } from "fast-check";
import { addDays, clockTime, localDay, localTime, weekdayOf } from "../../kernel/localTime";
import { buildClub, buildSlot } from "./palace.factory";
import { PalaceClosure } from "./palaceClosure.entity";
import { openingDays, sessionsBetween, timetableRows, type PlannedSlot } from "./timetable";

const zone = "Asia/Shanghai";
const club = buildClub({ palaceId: "p" });
const slot = (overrides: Partial<PlannedSlot> = {}): PlannedSlot => Object.assign(buildSlot({ clubId: club.id }), { club }, overrides);
const closure = (firstDay: string, lastDay: string): PalaceClosure =>
  Object.assign(new PalaceClosure(), { id: firstDay, palaceId: "p", firstDay, lastDay, reason: "期末考试", createdAt: new Date(0) });

describe("sessionsBetween", () => {
  it("repeats the timetable week by week and marks closed days", () => {
    const span = { from: new Date("2026-11-25T08:30:00.000Z"), until: new Date("2026-12-09T08:20:00.000Z") };
    const sessions = sessionsBetween({ slots: [slot()], closures: [closure("2026-12-01", "2026-12-02")] }, span, zone);
    expect(sessions.map(({ startsAt, endsAt, status, reason }) => [startsAt.toISOString(), endsAt.toISOString(), status, reason])).toEqual([
      ["2026-11-25T08:20:00.000Z", "2026-11-25T09:20:00.000Z", "SCHEDULED", null],
      ["2026-12-02T08:20:00.000Z", "2026-12-02T09:20:00.000Z", "CLOSED", "期末考试"],
    ]);
    expect(sessions[0]).toMatchObject({ clubName: "翰墨书法社", room: "书法室", instructorName: "麦老师" });
  });

  it("agrees with a day-by-day count for any timetable", () => {
    const hours = record({ weekday: integer({ min: 1, max: 7 }), startTime: constantFrom("09:00", "16:20"), first: integer({ min: -20, max: 20 }), length: integer({ min: 0, max: 30 }) });
    const from = date({ min: new Date("2026-11-01T00:00:00.000Z"), max: new Date("2027-02-01T00:00:00.000Z"), noInvalidDate: true });
    assert(property(array(hours, { maxLength: 6 }), from, integer({ min: 0, max: 20 }), (plans, start, days) => {
      const today = localDay(start, zone);
      const slots = plans.map(({ weekday, startTime, first, length }) =>
        slot({ weekday, startTime, endTime: "18:00", validFrom: addDays(today, first), validUntil: addDays(today, first + length) }));
      const span = { from: start, until: new Date(start.getTime() + days * 86_400_000) };
      const found = sessionsBetween({ slots, closures: [] }, span, zone);
      for (const { startsAt, endsAt } of found) expect(endsAt > span.from && startsAt < span.until).toBe(true);
      const inner = Array.from({ length: Math.max(days - 1, 0) }, (_, index) => addDays(today, index + 1));
      const counted = inner.flatMap((day) => slots.filter((one) => one.weekday === weekdayOf(day) && one.validFrom <= day && day <= (one.validUntil ?? day)));
      expect(found.filter(({ startsAt }) => inner.includes(localDay(startsAt, zone)))).toHaveLength(counted.length);
      expect(found.every(({ startsAt }) => slots.some((one) => one.startTime === clockTime(startsAt, zone) && one.weekday === localTime(startsAt, zone).weekday))).toBe(true);
    }));
  });
});

describe("the timetable on a wall", () => {
  const saturday = slot({ weekday: 6, startTime: "09:00", endTime: "10:30", room: "操场" });
  const ended = slot({ weekday: 1, validUntil: "2026-10-01" });
  const closed = slot({ weekday: 2, club: buildClub({ palaceId: "p", active: false }) });

  it("stands in the order of the week, without what is over or closed", () => {
    expect(timetableRows([saturday, ended, closed, slot()], "2026-11-25", "2026-12-09")).toEqual([
      { day: "周三", time: "16:20–17:20", title: "翰墨书法社", place: "书法室" },
      { day: "周六", time: "09:00–10:30", title: "翰墨书法社", place: "操场" },
    ]);
  });

  it("tells on which days and from when to when the palace is open", () => {
    const early = slot({ startTime: "07:50", endTime: "08:20" });
    expect(openingDays([saturday, ended, closed, slot(), early], "2026-11-25")).toEqual([
      { weekday: 3, opensAt: "07:50", closesAt: "17:20" }, { weekday: 6, opensAt: "09:00", closesAt: "10:30" },
    ]);
  });
});
