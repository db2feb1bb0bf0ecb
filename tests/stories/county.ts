import type { StaffClient } from "../portal/staff";

/** The few places that the stories play in. */
export interface County {
  readonly organisationId: string;
  readonly centre: Place;
  readonly north: Place;
  readonly south: Place;
  readonly northVillage: Place;
  readonly southVillage: Place;
}

export interface Place {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly phone: string;
}

const organisationDocument = "mutation($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { id } userErrors { code message } } }";
const stationDocument = "mutation($input: CreateStationInput!) { createStation(input: $input) { station { id } userErrors { code message } } }";

/** A centre, two institutes and a village's station below each, made by the administrator. */
export async function makeCounty(staff: StaffClient): Promise<County> {
  const made = await staff.do<{ organisation: { id: string }; userErrors: unknown[] }>(organisationDocument, { code: "XC01", name: "晴川县文明办", kind: "DEPARTMENT" });
  const organisationId = made.organisation.id;
  const place = async (code: string, name: string, tier: string, parentId: string | null): Promise<Place> => {
    const phone = `0570-66${code.replace(/\D/g, "").padStart(4, "0")}0`.slice(0, 12);
    const input = { code, name, tier, parentId, organisationId, phone, latitude: 29.1, longitude: 118.5, address: `${name}院内` };
    const { station } = await staff.do<{ station: { id: string }; userErrors: unknown[] }>(stationDocument, input);
    return { id: station.id, code, name, phone };
  };
  const centre = await place("QC00", "晴川县新时代文明实践中心", "CENTRE", null);
  const north = await place("QC10", "北溪镇新时代文明实践所", "INSTITUTE", centre.id);
  const south = await place("QC20", "南坪镇新时代文明实践所", "INSTITUTE", centre.id);
  const northVillage = await place("QC11", "竹林村新时代文明实践站", "STATION", north.id);
  const southVillage = await place("QC21", "石桥村新时代文明实践站", "STATION", south.id);
  return { organisationId, centre, north, south, northVillage, southVillage };
}
