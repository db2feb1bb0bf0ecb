import { MoreThan } from "typeorm";
import type { Outcome } from "../../../kernel/outcome";
import type { Reaction, UnitOfWork } from "../../../kernel/unitOfWork";
import { Activity } from "../../activities";
import { Station, type StationChanged } from "../../stations";
import { longestReason, type LectureChange } from "../changeReason";
import { cancelLecture } from "../commands/cancelLecture";
import { isPersonalPhone } from "../../../kernel/officePhone";

const unnamedOffice = "请咨询上级文明实践所";
const usualReason = "本阵地已撤销";

/** A station that closes for good takes its coming lectures off, so that nobody walks there in vain. */
export const cancelLecturesOfClosedStation: Reaction = {
  name: "lectures.cancelLecturesOfClosedStation",
  on: "stations.StationChanged",
  react: async (work, event) => {
    const { stationId, change, status, reason }: StationChanged = event.payload;
    if (change !== "STATUS" || status !== "CLOSED") return;
    const station = await work.entities.findOneByOrFail(Station, { id: stationId });
    const why = { reason: shortened(reason ?? usualReason), phone: await officePhone(work, station) };
    for (const { id, version } of await comingLectures(work, stationId)) {
      const outcome = await callOff(work, { id, version, ...why });
      if (!outcome.ok) throw new Error(`lecture ${id} of a closed station stays announced: ${outcome.refusals.map(({ code }) => code).join(", ")}`);
    }
  },
};

/** Taking off waits for no word list: what may not be printed is told in neutral words, for nobody is there to write others. */
async function callOff(work: UnitOfWork, change: LectureChange): Promise<Outcome<Activity>> {
  const outcome = await cancelLecture(work, change);
  if (outcome.ok || !outcome.refusals.every(({ code }) => code.startsWith("WORDING_"))) return outcome;
  const unprintable = new Set(outcome.refusals.map(({ field: [name] }) => name));
  return cancelLecture(work, { ...change, ...(unprintable.has("reason") ? { reason: usualReason } : {}), ...(unprintable.has("phone") ? { phone: unnamedOffice } : {}) });
}

async function comingLectures({ entities, now }: UnitOfWork, stationId: string): Promise<Activity[]> {
  const coming = { stationId, kind: "LECTURE", startsAt: MoreThan(now) } as const;
  return entities.find(Activity, { where: [{ ...coming, status: "SCHEDULED" }, { ...coming, status: "POSTPONED" }], order: { id: "ASC" } });
}

// A closed station's own telephone may ring in an empty room: the place above it is asked first.
async function officePhone({ entities }: UnitOfWork, station: Station): Promise<string> {
  const parent = station.parentId === null ? null : await entities.findOneBy(Station, { id: station.parentId });
  const offices = [parent?.phone, station.phone].filter((phone) => phone !== null && phone !== undefined && !isPersonalPhone(phone));
  return offices[0] ?? unnamedOffice;
}

function shortened(reason: string): string {
  return [...reason].slice(0, longestReason).join("");
}
