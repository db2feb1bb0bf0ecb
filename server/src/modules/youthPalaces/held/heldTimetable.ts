import { weekdayName } from "../../../kernel/localTime";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { holdable, newLines, nothingBefore } from "../../heldChanges";
import { removePalaceClosure } from "../commands/keepClosures";
import { addTimetableSlot, updateTimetableSlot } from "../commands/keepTimetable";
import { Club } from "../club.entity";
import { TimetableSlot } from "../timetableSlot.entity";
import { palaceOf } from "./heldClubs";

/** A new weekly hour is in the timetable at once. */
export const heldAddTimetableSlot = holdable({
  mutation: "addTimetableSlot",
  roles: ["STATION_MANAGER", "STATION_KEEPER"],
  run: addTimetableSlot,
  before: nothingBefore,
  asks: async (work, { after }) => {
    const { palaceName, clubName, stationId } = await placeOf(work, after);
    const lines = [`时间：${daysOf(after)}`, ...(after.room === null ? [] : [`活动室：填写为“${after.room}”`])];
    return { title: `${palaceName}：新增课时 ${clubName} ${hourOf(after)}`, lines, stationId };
  },
});

/** More days and another room show more. A corrected hour tells of no more than before: who comes in vain is the greater harm. */
export const heldUpdateTimetableSlot = holdable({
  mutation: "updateTimetableSlot",
  roles: ["STATION_MANAGER", "STATION_KEEPER"],
  run: updateTimetableSlot,
  before: ({ entities }, { id }) => entities.findOneBy(TimetableSlot, { id }),
  asks: async (work, { before, after }) => {
    if (before === null) return null;
    const lines = [...(isLonger(before, after) ? [`期限：从“${daysOf(before)}”改为“${daysOf(after)}”`] : []), ...newLines(before, after, { room: "活动室" })];
    if (lines.length === 0) return null;
    const { palaceName, clubName, stationId } = await placeOf(work, after);
    const hour = hourOf(before) === hourOf(after) ? [] : [`时间：从“${hourOf(before)}”改为“${hourOf(after)}”`];
    return { title: `${palaceName}：修改课时 ${clubName} ${hourOf(before)}`, lines: [...hour, ...lines], stationId };
  },
});

/** Days that were called off are on again. Calling them off never waits. */
export const heldRemovePalaceClosure = holdable({
  mutation: "removePalaceClosure",
  roles: ["STATION_MANAGER", "STATION_KEEPER"],
  run: removePalaceClosure,
  before: nothingBefore,
  asks: async (work, { after }) => {
    const { palaceName, stationId } = await palaceOf(work, after.palaceId);
    return { title: `${palaceName}：取消闭馆 ${after.firstDay}至${after.lastDay}`, lines: [`不再显示闭馆：${after.reason}`], stationId };
  },
});

function isLonger(before: TimetableSlot, after: TimetableSlot): boolean {
  return after.validFrom < before.validFrom || (before.validUntil !== null && (after.validUntil === null || after.validUntil > before.validUntil));
}

function hourOf({ weekday, startTime, endTime }: TimetableSlot): string {
  return `${weekdayName(weekday)} ${startTime}–${endTime}`;
}

function daysOf({ validFrom, validUntil }: TimetableSlot): string {
  return `${validFrom}起，${validUntil === null ? "长期" : `到${validUntil}`}`;
}

async function placeOf(work: UnitOfWork, { clubId }: TimetableSlot): Promise<{ palaceName: string; clubName: string; stationId: string | null }> {
  const club = await work.entities.findOneBy(Club, { id: clubId });
  return { ...(await palaceOf(work, club?.palaceId ?? "")), clubName: club?.name ?? "" };
}
