import { In } from "typeorm";
import { addDays, localDay, momentOf } from "../../../kernel/localTime";
import type { Reader } from "../../../kernel/unitOfWork";
import { sessionsBetween, timetableRows, type PalaceSession, type TimetableRow } from "../timetable";
import { YouthPalace } from "../youthPalace.entity";
import { palacePlans } from "./palacePlans";

/** What a screen shows of a youth palace. */
export interface BoardTimetable {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly stationId: string;
  readonly rows: readonly TimetableRow[];
  readonly sessions: readonly PalaceSession[];
}

/** The timetables of the palaces shown at these stations, with their sessions between two moments; a palace without a timetable is left out; three statements. */
export async function boardTimetables(reader: Reader, stationIds: readonly string[], from: Date, until: Date, timeZone: string): Promise<BoardTimetable[]> {
  if (stationIds.length === 0) return [];
  const palaces = await reader.entities.find(YouthPalace, { where: { stationId: In([...stationIds]), active: true }, order: { name: "ASC", id: "ASC" } });
  const firstDay = localDay(from, timeZone);
  const plans = await palacePlans(reader.entities, palaces.map(({ id }) => id), firstDay);
  reader.changesAt(momentOf(addDays(localDay(reader.now, timeZone), 1), "00:00", timeZone));
  return palaces.flatMap(({ id, name, phone, stationId }) => {
    const plan = plans.find(({ palaceId }) => palaceId === id);
    const rows = timetableRows(plan?.slots ?? [], firstDay, localDay(until, timeZone));
    if (!plan || rows.length === 0) return [];
    return [{ id, name, phone, stationId, rows, sessions: sessionsBetween(plan, { from, until }, timeZone) }];
  });
}
