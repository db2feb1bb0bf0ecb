import { invalid, notAllowed, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { forUpdate } from "../../../platform/database";
import type { Worded } from "../../wording";
import { Organisation } from "../organisation.entity";
import { plantStation } from "../plantStation";
import { checkStationWords } from "../publicWords";
import { Station, type StationStatus, type StationTier } from "../station.entity";
import { canCreateStation } from "../station.policy";
import { badCode, badName } from "../station.text";
import { StationParent } from "../stationParent.entity";
import { detailRefusals, mayHang, mergeDetails, wrongTier, type StationDetails } from "../stationRules";

export interface CreateStation extends StationDetails, Worded {
  readonly code: string;
  readonly name: string;
  readonly tier: StationTier;
  readonly parentId?: string | null;
  readonly status?: StationStatus;
  /** The county's, for the first day in the dated tree. */
  readonly timeZone: string;
}

/** Adds a station below its parent, from today on. */
export async function createStation(work: UnitOfWork, request: CreateStation): Promise<Outcome<Station>> {
  const parent = request.parentId ? await work.entities.findOne(Station, { where: { id: request.parentId }, ...forUpdate(work.entities) }) : null;
  if (!canCreateStation(work.actor, request.tier, parent)) return notAllowed("您只能在自己管理的阵地下面新增站或点");
  const details = mergeDetails(request);
  const refusals = [...treeRefusals(request, parent), ...(await codeRefusals(work, request.code)), ...badName(request.name), ...detailRefusals(details)];
  refusals.push(...(await organisationRefusals(work, details.organisationId)));
  if (refusals.length > 0) return refuseAll(refusals);
  const { code, name, tier, status, timeZone } = request;
  const { station, entry } = plantStation(work, { code, name, tier, status: status ?? "ACTIVE", details, parent, timeZone });
  const worded = await checkStationWords(work, station.id, { after: station }, request);
  if (!worded.ok) return worded;
  await work.entities.insert(Station, station);
  await work.entities.insert(StationParent, entry);
  return succeed(station);
}

function treeRefusals({ tier, parentId }: CreateStation, parent: Station | null): Refusal[] {
  if (parentId && !parent) return [invalid("parentId", "没有这个上级", "NOT_FOUND")];
  if (!mayHang(tier, parent?.tier ?? null)) return [wrongTier(tier, parent?.tier ?? null)];
  return parent?.status === "CLOSED" ? [invalid("parentId", "上级已经撤销", "PARENT_CLOSED")] : [];
}

/** Refuses a malformed code, and one that another station has. */
export async function codeRefusals(work: UnitOfWork, code: string): Promise<Refusal[]> {
  const refusals = badCode(code);
  if (refusals.length === 0 && (await work.entities.existsBy(Station, { code: code.trim() }))) {
    refusals.push(invalid("code", "这个编码已被别的阵地使用", "CODE_TAKEN"));
  }
  return refusals;
}

/** Refuses an organisation that does not exist. */
export async function organisationRefusals(work: UnitOfWork, organisationId: string | null): Promise<Refusal[]> {
  if (organisationId === null || (await work.entities.existsBy(Organisation, { id: organisationId }))) return [];
  return [invalid("organisationId", "没有这个单位", "NOT_FOUND")];
}
