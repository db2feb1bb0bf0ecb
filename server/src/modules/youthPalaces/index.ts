import type { PortalModule } from "../../platform/portalModule";
import { Club } from "./club.entity";
import { PalaceClosure } from "./palaceClosure.entity";
import { TimetableSlot } from "./timetableSlot.entity";
import { YouthPalace } from "./youthPalace.entity";

export { Club, type ClubKind } from "./club.entity";
export { PalaceClosure } from "./palaceClosure.entity";
export { TimetableSlot } from "./timetableSlot.entity";
export { YouthPalace, type PalaceHostKind, type PalaceKind } from "./youthPalace.entity";

export const youthPalacesModule: PortalModule = {
  name: "youthPalaces",
  entities: [YouthPalace, Club, TimetableSlot, PalaceClosure],
  resolvers: [],
  changesPublicView: ["youthPalaces.TimetableChanged"],
};
