import { addDays, localDay, momentOf } from "../../../kernel/localTime";
import type { Reader } from "../../../kernel/unitOfWork";
import { sessionsBetween, timetableRows, type PalaceSession, type PlannedSlot, type TimetableRow } from "../timetable";
import { YouthPalace } from "../youthPalace.entity";
import { closuresFrom, slotsWithClub } from "./palacePlans";

/** What a screen shows of a youth palace. */
export interface BoardTimetable {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly stationId: string;
  readonly rows: readonly TimetableRow[];
  readonly sessions: readonly PalaceSession[];
}

/** The timetables of the palaces shown at these stations, with their sessions between two moments; a palace without a timetable is left out; two statements. */
export async function boardTimetables(reader: Reader, stationIds: readonly string[] | "all", from: Date, until: Date, timeZone: string): Promise<BoardTimetable[]> {
  if (stationIds.length === 0) return [];
  const query = slotsWithClub(reader.entities)
    .innerJoinAndMapOne("slot.palace", YouthPalace, "palace", "palace.id = club.palaceId")
    .where("palace.active = :active", { active: true })
    .orderBy("palace.name", "ASC")
    .addOrderBy("palace.id", "ASC");
  if (stationIds !== "all") query.andWhere("palace.stationId IN (:...stationIds)", { stationIds });
  const slots = (await query.getMany()) as (PlannedSlot & { readonly palace: YouthPalace })[];
  const palaces = new Map(slots.map(({ palace }) => [palace.id, palace]));
  const firstDay = localDay(from, timeZone);
  const closures = await closuresFrom(reader.entities, [...palaces.keys()], firstDay);
  reader.changesAt(momentOf(addDays(localDay(reader.now, timeZone), 1), "00:00", timeZone));
  return [...palaces.values()].flatMap(({ id, name, phone, stationId }) => {
    const plan = { slots: slots.filter(({ palace }) => palace.id === id), closures: closures.filter(({ palaceId }) => palaceId === id) };
    const rows = timetableRows(plan.slots, firstDay, localDay(until, timeZone));
    if (rows.length === 0) return [];
    return [{ id, name, phone, stationId, rows, sessions: sessionsBetween(plan, { from, until }, timeZone) }];
  });
}
