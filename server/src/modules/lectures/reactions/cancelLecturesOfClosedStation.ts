import { MoreThan } from "typeorm";
import type { Reaction, UnitOfWork } from "../../../kernel/unitOfWork";
import { Activity } from "../../activities";
import { Station, type StationChanged } from "../../stations";
import { longestReason } from "../changeReason";
import { cancelLecture } from "../commands/cancelLecture";
import { isPersonalPhone } from "../../../kernel/officePhone";

const unnamedOffice = "请咨询上级文明实践所";

/** A station that closes for good takes its coming lectures off, so that nobody walks there in vain. */
export const cancelLecturesOfClosedStation: Reaction = {
  name: "lectures.cancelLecturesOfClosedStation",
  on: "stations.StationChanged",
  react: async (work, event) => {
    const { stationId, change, status, reason }: StationChanged = event.payload;
    if (change !== "STATUS" || status !== "CLOSED") return;
    const station = await work.entities.findOneByOrFail(Station, { id: stationId });
    const why = { reason: shortened(reason ?? "本阵地已撤销"), phone: await officePhone(work, station) };
    for (const { id, version } of await comingLectures(work, stationId)) {
      const outcome = await cancelLecture(work, { id, version, ...why });
      if (!outcome.ok) throw new Error(`lecture ${id} of a closed station stays announced: ${outcome.refusals.map(({ code }) => code).join(", ")}`);
    }
  },
};

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
