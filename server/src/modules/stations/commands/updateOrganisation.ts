import { conflict, invalid, notAllowed, notFound, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { Organisation, type OrganisationKind } from "../organisation.entity";
import { canEditOrganisations } from "../organisation.policy";
import { badName, stored, tooLong } from "../station.text";

export interface UpdateOrganisation {
  readonly id: string;
  readonly version: number;
  readonly name?: string | null;
  readonly shortName?: string | null;
  readonly kind?: OrganisationKind | null;
  readonly parentId?: string | null;
  readonly active?: boolean | null;
}

/** Changes an organisation; what the request leaves out stays. */
export async function updateOrganisation(work: UnitOfWork, request: UpdateOrganisation): Promise<Outcome<Organisation>> {
  if (!canEditOrganisations(work.actor)) return notAllowed();
  const organisation = await work.entities.findOneBy(Organisation, { id: request.id });
  if (!organisation) return notFound("没有这个单位");
  const next = {
    name: (request.name ?? organisation.name).trim(),
    shortName: request.shortName === undefined ? organisation.shortName : stored(request.shortName),
    kind: request.kind ?? organisation.kind,
    parentId: request.parentId === undefined ? organisation.parentId : request.parentId,
    active: request.active ?? organisation.active,
  };
  const refusals = [...badName(next.name), ...tooLong("shortName", "简称", next.shortName, 40), ...(await badParent(work, organisation.id, next.parentId))];
  if (refusals.length > 0) return refuseAll(refusals);
  const change = { ...next, version: request.version + 1, updatedAt: work.now };
  const changed = await work.entities.update(Organisation, { id: organisation.id, version: request.version }, change);
  if (changed.affected === 0) return conflict();
  work.record({ type: "stations.OrganisationChanged", payload: { organisationId: organisation.id } });
  return succeed(Object.assign(organisation, change));
}

async function badParent(work: UnitOfWork, id: string, parentId: string | null): Promise<Refusal[]> {
  const seen = new Set([id]);
  for (let above = parentId; above !== null; ) {
    if (seen.has(above)) return [invalid("parentId", "上级单位不能是它自己或它的下级", "PARENT_IS_DESCENDANT")];
    seen.add(above);
    const parent = await work.entities.findOneBy(Organisation, { id: above });
    if (!parent) return [invalid("parentId", "没有这个上级单位", "NOT_FOUND")];
    above = parent.parentId;
  }
  return [];
}
