import { addDays, localDay, momentOf, weekdayName, weekdayOf } from "../../kernel/localTime";
import type { Club } from "./club.entity";
import type { PalaceClosure } from "./palaceClosure.entity";
import type { TimetableSlot } from "./timetableSlot.entity";

/** A weekly hour together with its club. */
export interface PlannedSlot extends TimetableSlot {
  readonly club: Club;
}

/** One hour of a club on one day, derived from the timetable. */
export interface PalaceSession {
  readonly id: string;
  readonly clubName: string;
  readonly room: string | null;
  readonly instructorName: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly status: "SCHEDULED" | "CLOSED";
  /** Why the palace is closed that day. */
  readonly reason: string | null;
}

/** Weekday, then time, then name: the order of a timetable on a wall. */
export function inTimetableOrder(left: PlannedSlot, right: PlannedSlot): number {
  const keyOf = ({ weekday, startTime, endTime, club, id }: PlannedSlot) => `${String(weekday)} ${startTime} ${endTime} ${club.name} ${id}`;
  return keyOf(left) < keyOf(right) ? -1 : 1;
}

/** Whether a slot is in force on any day of the span, first and last included. */
export function isInForce(slot: Pick<TimetableSlot, "validFrom" | "validUntil">, firstDay: string, lastDay: string): boolean {
  return slot.validFrom <= lastDay && (slot.validUntil === null || slot.validUntil >= firstDay);
}

/** Sessions that are not over at `from` and start before `until`, by time; those on closed days are marked, not left out. */
export function sessionsBetween(
  plan: { readonly slots: readonly PlannedSlot[]; readonly closures: readonly PalaceClosure[] },
  span: { readonly from: Date; readonly until: Date },
  timeZone: string,
): PalaceSession[] {
  const sessions: PalaceSession[] = [];
  const lastDay = localDay(span.until, timeZone);
  for (let day = localDay(span.from, timeZone); day <= lastDay; day = addDays(day, 1)) {
    const weekday = weekdayOf(day);
    const closure = plan.closures.find(({ firstDay, lastDay: last }) => firstDay <= day && day <= last);
    const held = plan.slots.filter((slot) => slot.weekday === weekday && isInForce(slot, day, day) && slot.club.active);
    sessions.push(...held.map((slot) => sessionOf(slot, day, closure?.reason ?? null, timeZone)));
  }
  return sessions
    .filter(({ startsAt, endsAt }) => endsAt > span.from && startsAt < span.until)
    .sort((left, right) => left.startsAt.getTime() - right.startsAt.getTime() || (left.id < right.id ? -1 : 1));
}

function sessionOf(slot: PlannedSlot, day: string, closedFor: string | null, timeZone: string): PalaceSession {
  return {
    id: `${slot.id}:${day}`, clubName: slot.club.name, room: slot.room ?? slot.club.room, instructorName: slot.club.instructorName,
    startsAt: momentOf(day, slot.startTime, timeZone), endsAt: momentOf(day, slot.endTime, timeZone),
    status: closedFor === null ? "SCHEDULED" : "CLOSED", reason: closedFor,
  };
}

/** A line of the timetable as a screen shows it. */
export interface TimetableRow {
  readonly day: string;
  readonly time: string;
  readonly title: string;
  readonly place: string;
}

/** The timetable's lines that are in force within the span of days, in the order of the week. */
export function timetableRows(slots: readonly PlannedSlot[], firstDay: string, lastDay: string): TimetableRow[] {
  return slots
    .filter((slot) => slot.club.active && isInForce(slot, firstDay, lastDay))
    .sort(inTimetableOrder)
    .map((slot) => ({
      day: weekdayName(slot.weekday), time: `${slot.startTime}–${slot.endTime}`, title: slot.club.name, place: slot.room ?? slot.club.room ?? "",
    }));
}

/** Hours of a weekday on which the palace is open. */
export interface OpeningDay {
  readonly weekday: number;
  readonly opensAt: string;
  readonly closesAt: string;
}

/** The days on which something takes place, from the first start to the last end. */
export function openingDays(slots: readonly PlannedSlot[], day: string): OpeningDay[] {
  const days = new Map<number, OpeningDay>();
  for (const slot of slots.filter((candidate) => candidate.club.active && isInForce(candidate, day, day))) {
    const known = days.get(slot.weekday);
    days.set(slot.weekday, {
      weekday: slot.weekday,
      opensAt: known && known.opensAt < slot.startTime ? known.opensAt : slot.startTime,
      closesAt: known && known.closesAt > slot.endTime ? known.closesAt : slot.endTime,
    });
  }
  return [...days.values()].sort((left, right) => left.weekday - right.weekday);
}
