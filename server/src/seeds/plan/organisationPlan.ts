import { county } from "../county";
import { villageNames } from "./stationPlan";

/** An organisation of the demo county before it has an id. */
export interface PlannedOrganisation {
  readonly code: string;
  readonly name: string;
  readonly kind: "COUNTY" | "TOWNSHIP" | "SUBDISTRICT" | "VILLAGE" | "COMMUNITY" | "DEPARTMENT" | "UNIT" | "SCHOOL";
  readonly parentCode: string | null;
}

/** The county, its offices, townships, villages and schools, parents before children. */
export function planOrganisations(): readonly PlannedOrganisation[] {
  const root = "WHC";
  return [
    { code: root, name: county.county.name, kind: "COUNTY", parentCode: null },
    ...officeNames().map((name, index) => ({ code: `WHU${String(index + 1).padStart(2, "0")}`, name, kind: /馆|中心$/.test(name) ? ("UNIT" as const) : ("DEPARTMENT" as const), parentCode: root })),
    ...county.townships.map((township) => ({ code: `${township.code}O`, name: township.name, kind: township.kind === "SUBDISTRICT" ? ("SUBDISTRICT" as const) : ("TOWNSHIP" as const), parentCode: root })),
    ...villageNames().map((village) => ({ code: `${village.code}O`, name: `${village.township.name}${village.name}`, kind: village.community ? ("COMMUNITY" as const) : ("VILLAGE" as const), parentCode: `${village.township.code}O` })),
    ...county.schools.map((school) => ({ code: school.code, name: school.name, kind: "SCHOOL" as const, parentCode: `${school.township}O` })),
  ];
}

function officeNames(): readonly string[] {
  return [...county.county.publisherUnits, "望禾县委宣传部"];
}
