import type { PortalModule } from "../../platform/portalModule";
import { Club } from "./club.entity";
import { palaceEvents } from "./palace.events";
import { PalaceClosure } from "./palaceClosure.entity";
import { PublicPalaceResolver, PublicStationPalacesResolver } from "./publicPalace.resolver";
import { TimetableResolver } from "./timetable.resolver";
import { TimetableSlot } from "./timetableSlot.entity";
import { YouthPalace } from "./youthPalace.entity";
import { StationPalacesResolver, YouthPalaceResolver } from "./youthPalace.resolver";

export { Club, type ClubKind } from "./club.entity";
export { removePalaceClosure, setPalaceClosure, type SetPalaceClosure } from "./commands/keepClosures";
export { createClub, type CreateClub } from "./commands/keepClub";
export { addTimetableSlot, type AddTimetableSlot } from "./commands/keepTimetable";
export { createYouthPalace, type CreateYouthPalace } from "./commands/keepYouthPalace";
export { palaceEvents } from "./palace.events";
export { boardTimetables, type BoardTimetable } from "./queries/boardTimetables";
export { publicYouthPalace, publicYouthPalaces, type PublicPalaceView } from "./queries/publicPalaces";
export { type PalaceSession, type TimetableRow } from "./timetable";
export { TimetableSlot } from "./timetableSlot.entity";
export { YouthPalace, type PalaceHostKind, type PalaceKind } from "./youthPalace.entity";

export const youthPalacesModule: PortalModule = {
  name: "youthPalaces",
  entities: [YouthPalace, Club, TimetableSlot, PalaceClosure],
  resolvers: [YouthPalaceResolver, TimetableResolver, StationPalacesResolver, PublicPalaceResolver, PublicStationPalacesResolver],
  changesPublicView: Object.values(palaceEvents),
};
