import { conflict, invalid, notAllowed, notFound, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import type { Worded } from "../../wording";
import { Organisation, type OrganisationKind } from "../organisation.entity";
import { canEditOrganisations } from "../organisation.policy";
import { checkOrganisationWords } from "../publicWords";
import { badName, stored, tooLong } from "../station.text";

export interface UpdateOrganisation extends Worded {
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
  const next = nextOf(organisation, request);
  const refusals = [...badName(next.name), ...tooLong("shortName", "简称", next.shortName, 40), ...(await badParent(work, organisation.id, next.parentId))];
  if (refusals.length > 0) return refuseAll(refusals);
  const worded = await checkOrganisationWords(work, organisation.id, { after: next, before: organisation }, request);
  if (!worded.ok) return worded;
  const change = { ...next, version: request.version + 1, updatedAt: work.now };
  const changed = await work.entities.update(Organisation, { id: organisation.id, version: request.version }, change);
  if (changed.affected === 0) return conflict();
  work.record({ type: "stations.OrganisationChanged", payload: { organisationId: organisation.id } });
  return succeed(Object.assign(organisation, change));
}

function nextOf(organisation: Organisation, { name, shortName, kind, parentId, active }: UpdateOrganisation) {
  return {
    name: (name ?? organisation.name).trim(),
    shortName: shortName === undefined ? organisation.shortName : stored(shortName),
    kind: kind ?? organisation.kind,
    parentId: parentId === undefined ? organisation.parentId : parentId,
    active: active ?? organisation.active,
  };
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
