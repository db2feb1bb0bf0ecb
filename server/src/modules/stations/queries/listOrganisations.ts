import type { Page, PageRequest } from "../../../kernel/page";
import type { Reader } from "../../../kernel/unitOfWork";
import { readPage, type OrderPart } from "../../../platform/database";
import { Organisation, type OrganisationKind } from "../organisation.entity";
import { searchFor } from "../search";

export interface OrganisationQuestion {
  readonly filter: {
    readonly q?: string | null;
    readonly ids?: readonly string[] | null;
    readonly kind?: OrganisationKind | null;
    readonly parentId?: string | null;
  };
  readonly orderBy: "NAME_ASC" | "CODE_ASC";
  readonly page: PageRequest;
}

const orders: Record<OrganisationQuestion["orderBy"], OrderPart<Organisation>[]> = {
  NAME_ASC: [{ column: "organisation.name", direction: "ASC", value: (row) => row.name }],
  CODE_ASC: [{ column: "organisation.code", direction: "ASC", value: (row) => row.code }],
};

/** Organisations, a page at a time; any staff may read them. */
export async function listOrganisations(reader: Reader, { filter, orderBy, page }: OrganisationQuestion): Promise<Page<Organisation>> {
  const query = reader.entities.createQueryBuilder(Organisation, "organisation");
  const { q, ids, kind, parentId } = filter;
  if (q) searchFor(query, q, { texts: ["name", "shortName"] });
  if (ids) query.andWhere("organisation.id IN (:...ids)", { ids: ids.length > 0 ? ids : [""] });
  if (kind) query.andWhere("organisation.kind = :kind", { kind });
  if (parentId) query.andWhere("organisation.parentId = :parentId", { parentId });
  return readPage(query, orders[orderBy], page);
}
