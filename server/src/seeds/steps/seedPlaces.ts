import { createFacility, createOrganisation, createStation } from "../../modules/stations";
import { facilitiesOf } from "../plan/facilityPlan";
import { planOrganisations } from "../plan/organisationPlan";
import { planStations } from "../plan/stationPlan";
import { carryOut, idOf, type SeedContext } from "./step";

/** Organisations, then the tree of stations. */
export async function seedPlaces(context: SeedContext): Promise<void> {
  for (const planned of planOrganisations()) {
    const parentId = planned.parentCode === null ? null : idOf(context, planned.parentCode);
    const row = await carryOut(context, planned.name, (work) => createOrganisation(work, { ...planned, parentId }));
    context.ids.set(planned.code, row.id);
  }
  const { timeZone } = context.services.config;
  for (const { parentCode, organisationCode, tags, ...planned } of planStations()) {
    const parentId = parentCode === null ? null : idOf(context, parentCode);
    const organisationId = idOf(context, organisationCode);
    const row = await carryOut(context, planned.name, (work) => createStation(work, { ...planned, tags: [...tags], parentId, organisationId, timeZone }));
    context.ids.set(planned.code, row.id);
    for (const room of facilitiesOf(planned)) await carryOut(context, room.name, (work) => createFacility(work, { ...room, stationId: row.id }));
  }
}
