import { newId } from "../../../kernel/id";
import { invalid, notAllowed, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import type { Worded } from "../../wording";
import { Organisation, type OrganisationKind } from "../organisation.entity";
import { canEditOrganisations } from "../organisation.policy";
import { checkOrganisationWords } from "../publicWords";
import { badCode, badName, stored, tooLong } from "../station.text";

export interface CreateOrganisation extends Worded {
  readonly code: string;
  readonly name: string;
  readonly shortName?: string | null;
  readonly kind: OrganisationKind;
  readonly parentId?: string | null;
}

/** Adds an organisation under a code of its own. */
export async function createOrganisation(work: UnitOfWork, request: CreateOrganisation): Promise<Outcome<Organisation>> {
  if (!canEditOrganisations(work.actor)) return notAllowed();
  const refusals = await refusalsOf(work, request);
  if (refusals.length > 0) return refuseAll(refusals);
  const organisation = work.entities.create(Organisation, {
    id: newId(work.now), version: 1, code: request.code.trim(), name: request.name.trim(), shortName: stored(request.shortName), kind: request.kind,
    parentId: request.parentId ?? null, active: true, createdAt: work.now, updatedAt: work.now,
  });
  const worded = await checkOrganisationWords(work, organisation.id, { after: organisation }, request);
  if (!worded.ok) return worded;
  await work.entities.insert(Organisation, organisation);
  work.record({ type: "stations.OrganisationChanged", payload: { organisationId: organisation.id } });
  return succeed(organisation);
}

async function refusalsOf(work: UnitOfWork, { code, name, shortName, parentId }: CreateOrganisation): Promise<Refusal[]> {
  const refusals = [...badCode(code), ...badName(name), ...tooLong("shortName", "简称", shortName, 40)];
  if (await work.entities.existsBy(Organisation, { code: code.trim() })) refusals.push(invalid("code", "这个编码已被别的单位使用", "CODE_TAKEN"));
  if (parentId && !(await work.entities.existsBy(Organisation, { id: parentId }))) {
    refusals.push(invalid("parentId", "没有这个上级单位", "NOT_FOUND"));
  }
  return refusals;
}
