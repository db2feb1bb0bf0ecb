import type { Page, PageRequest } from "../../../kernel/page";
import type { Reader } from "../../../kernel/unitOfWork";
import { readPage } from "../../../platform/database";
import { Facility, type FacilityKind } from "../facility.entity";
import { containing } from "../station.text";

export interface FacilityQuestion {
  readonly filter: {
    readonly q?: string | null;
    readonly ids?: readonly string[] | null;
    readonly stationId?: string | null;
    readonly organisationId?: string | null;
    readonly kind?: FacilityKind | null;
  };
  readonly page: PageRequest;
}

/** Facilities by name, a page at a time; any staff may read them. */
export async function listFacilities(reader: Reader, { filter, page }: FacilityQuestion): Promise<Page<Facility>> {
  const query = reader.entities.createQueryBuilder(Facility, "facility").where("facility.removedAt IS NULL");
  if (filter.q) query.andWhere("facility.name LIKE :q ESCAPE '!'", { q: containing(filter.q) });
  if (filter.ids) query.andWhere("facility.id IN (:...ids)", { ids: filter.ids.length > 0 ? filter.ids : [""] });
  for (const column of ["stationId", "organisationId", "kind"] as const) {
    const value = filter[column];
    if (value) query.andWhere(`facility.${column} = :${column}`, { [column]: value });
  }
  return readPage(query, [{ column: "facility.name", direction: "ASC", value: (row) => row.name }], page);
}
