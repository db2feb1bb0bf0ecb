import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { holdable, newLines, nothingBefore } from "../../heldChanges";
import { createFacility } from "../commands/createFacility";
import { updateFacility } from "../commands/updateFacility";
import { updateOrganisation } from "../commands/updateOrganisation";
import { Facility } from "../facility.entity";
import { Organisation } from "../organisation.entity";
import { Station } from "../station.entity";

/** A room's name is told with what is announced there, and one person may move an announced lecture into it. */
export const heldCreateFacility = holdable({
  mutation: "createFacility",
  roles: ["STATION_MANAGER"],
  run: createFacility,
  before: nothingBefore,
  asks: async (work, { after }) => ({ title: `${await ownerOf(work, after)}：新增功能室 ${after.name}`, lines: [], stationId: after.stationId }),
});

/** Another name is on every lecture's page and slide at once. */
export const heldUpdateFacility = holdable({
  mutation: "updateFacility",
  roles: ["STATION_MANAGER"],
  run: updateFacility,
  before: ({ entities }, { id }) => entities.findOneBy(Facility, { id }),
  asks: async (work, { before, after }) => {
    const lines = before === null ? [] : newLines(before, after, { name: "名称" });
    return lines.length === 0 ? null : { title: `${await ownerOf(work, after)}：功能室改名 ${after.name}`, lines, stationId: after.stationId };
  },
});

/** An organisation signs what it publishes: another name is under all of it at once. */
export const heldUpdateOrganisation = holdable({
  mutation: "updateOrganisation",
  roles: [],
  run: updateOrganisation,
  before: ({ entities }, { id }) => entities.findOneBy(Organisation, { id }),
  asks: (_work, { before, after }) => {
    const lines = before === null ? [] : newLines(before, after, { name: "名称", shortName: "简称" });
    return Promise.resolve(lines.length === 0 ? null : { title: `单位改名：${after.name}`, lines, stationId: null });
  },
});

async function ownerOf({ entities }: UnitOfWork, { stationId, organisationId }: Facility): Promise<string> {
  const station = stationId === null ? null : await entities.findOneBy(Station, { id: stationId });
  const organisation = organisationId === null ? null : await entities.findOneBy(Organisation, { id: organisationId });
  return station?.name ?? organisation?.name ?? "";
}
