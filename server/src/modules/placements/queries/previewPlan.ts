import { IsNull, type EntityManager } from "typeorm";
import { mayBeId } from "../../../kernel/id";
import type { Reader } from "../../../kernel/unitOfWork";
import { signaturesNeeded } from "../../reviews";
import { Screen } from "../../screens";
import { Station } from "../../stations";
import { readCompared, showsNoMore, type PlannedChange } from "../decidingPlans";
import { aimHits, type PlacementTarget } from "../matching/matchPlacements";
import { judgePlan } from "../plan/judgePlan";
import { planOf, type AskedPlan, type AskedRule } from "../plan/placementPlan";
import { outsideOwnPlaces } from "../plan/planRules";
import { Placement, type PlacementPlan } from "../placement.entity";
import { canPlace, canReadPlacements } from "../placement.policy";
import { ScreenGroup } from "../screenGroup.entity";
import { turningRefusal } from "../turnedRules";
import { targets } from "./screensReached";

export interface PreviewPlan extends AskedPlan {
  readonly id?: string | null;
  readonly pieceId?: string | null;
  readonly rule?: AskedRule | null;
}

/** What saving a plan would mean. */
export interface PlanPreview {
  readonly stationCount: number;
  readonly screenCount: number;
  /** Whether it would wait, and for how many signatures. */
  readonly showsMore: boolean;
  readonly signaturesNeeded: number;
  /** What is wrong with it, in Chinese; with something wrong nothing else is told. */
  readonly problems: readonly string[];
}

const nothing: PlanPreview = { stationCount: 0, screenCount: 0, showsMore: false, signaturesNeeded: 0, problems: [] };

/** What a plan reaches now, and whether saving it would wait for a signature. */
export async function previewPlan(reader: Reader, request: PreviewPlan): Promise<PlanPreview> {
  if (!canReadPlacements(reader.actor)) return nothing;
  const known = await byId(reader.entities, request.id);
  const pieceId = pieceIdOf(known, request);
  const plan = planOf(request, pieceId === null ? (request.rule ?? {}) : null, known?.name ?? "投放");
  const change = { id: known?.id ?? "", pieceId, plan };
  const problems = await problemsOf(reader, change);
  if (problems.length > 0) return { ...nothing, problems: problems.map(({ message }) => message) };
  const showsMore = !(await showsNoMore(reader, await readCompared(reader, change)));
  return { ...(await reachOf(reader, plan)), showsMore, signaturesNeeded: showsMore ? await signaturesNeeded(reader) : 0, problems: [] };
}

function pieceIdOf(known: Placement | null, { pieceId }: PreviewPlan): string | null {
  if (known) return known.pieceId;
  if (pieceId === null || pieceId === undefined) return null;
  return mayBeId(pieceId) ? pieceId : "";
}

/** What is wrong with it, be it that it is not the actor's to ask for. */
async function problemsOf(reader: Reader, change: PlannedChange & { readonly plan: PlacementPlan }): Promise<readonly { readonly message: string }[]> {
  const { problems, facts } = await judgePlan(reader.entities, change.plan);
  if (problems.length > 0 || change.pieceId === null) return problems;
  if (!canPlace(reader.actor, [change.plan.aim, change.plan.exceptions], facts)) return [outsideOwnPlaces];
  const refusal = await turningRefusal(reader, await readCompared(reader, change));
  return refusal === null ? [] : [refusal];
}

async function byId(entities: EntityManager, id: string | null | undefined): Promise<Placement | null> {
  return id && mayBeId(id) ? entities.findOneBy(Placement, { id }) : null;
}

async function reachOf({ entities }: Pick<Reader, "entities">, { aim, exceptions }: PlacementPlan): Promise<Pick<PlanPreview, "stationCount" | "screenCount">> {
  const isReached = (target: PlacementTarget): boolean => aimHits(aim, target) && !aimHits(exceptions, target);
  const stations = (await entities.find(Station)).filter(({ status }) => status !== "CLOSED");
  const stationOf = new Map(stations.map((station) => [station.id, station]));
  const targetOf = targets(await entities.find(ScreenGroup));
  const screens = (await entities.findBy(Screen, { removedAt: IsNull() })).filter((screen) => {
    const station = stationOf.get(screen.stationId);
    return station !== undefined && isReached(targetOf(screen, station));
  });
  const byScreen = new Set(screens.map(({ stationId }) => stationId));
  const reached = stations.filter(({ id, path, tier, tags }) => byScreen.has(id) || isReached({ stationId: id, path, tier, tags, screenId: null }));
  return { stationCount: reached.length, screenCount: screens.length };
}
