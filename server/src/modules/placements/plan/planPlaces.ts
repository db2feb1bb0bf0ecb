import { In, type EntityManager } from "typeorm";
import { invalid, type Refusal } from "../../../kernel/outcome";
import { mayBeId } from "../../../kernel/id";
import { Screen } from "../../screens";
import { Organisation, Station } from "../../stations";
import type { PlacementTarget } from "../matching/matchPlacements";
import type { Aim, PlacementPlan } from "../placement.entity";
import { targets } from "../queries/screensReached";
import { ScreenGroup } from "../screenGroup.entity";
import type { PlaceFacts } from "../widening/aimElements";

type Aimed = Pick<PlacementPlan, "aim" | "exceptions">;

/** What is known of every place and screen that plans name; ids that are nothing's are absent. Three statements, none for no plan. */
export async function factsOfPlans(entities: EntityManager, plans: readonly Aimed[]): Promise<PlaceFacts> {
  if (plans.length === 0) return { stations: new Map(), screens: new Map() };
  const aims = plans.flatMap(({ aim, exceptions }) => [aim, exceptions]);
  const screens = await entities.findBy(Screen, { id: In(ids(aims, ({ screenIds }) => screenIds)) });
  const named = ids(aims, ({ stationIds, subtreeIds }) => [...stationIds, ...subtreeIds]);
  const stations = await entities.findBy(Station, { id: In([...new Set([...named, ...screens.map(({ stationId }) => stationId)])]) });
  const targetOf = targets(await entities.find(ScreenGroup));
  const places = new Map(stations.map((station): [string, PlacementTarget] => [station.id, stationTarget(station)]));
  const stationOf = new Map(stations.map((station) => [station.id, station]));
  return {
    stations: places,
    screens: new Map(screens.flatMap((screen): [string, PlacementTarget][] => {
      const station = stationOf.get(screen.stationId);
      return station && screen.removedAt === null ? [[screen.id, targetOf(screen, station)]] : [];
    })),
  };
}

/** What a plan names that is not there. */
export async function missingPlaces(entities: EntityManager, plan: PlacementPlan, facts: PlaceFacts): Promise<Refusal[]> {
  const refusals = await Promise.all((["aim", "exceptions"] as const).map(async (field) => (await isWhole(entities, plan[field], facts)) ? [] : [missing(field, "所选的阵地、屏幕或屏幕组有的不存在，请重新选择")]));
  const publishers = plan.rule?.publisherIds ?? [];
  const known = publishers.length === 0 ? 0 : await entities.countBy(Organisation, { id: In(publishers.filter(mayBeId)) });
  return [...refusals.flat(), ...(known < publishers.length ? [missing("rule", "所选的发布单位有的不存在，请重新选择")] : [])];
}

async function isWhole(entities: EntityManager, { stationIds, subtreeIds, screenIds, screenGroupIds }: Aim, { stations, screens }: PlaceFacts): Promise<boolean> {
  if (![...stationIds, ...subtreeIds].every((id) => stations.has(id)) || !screenIds.every((id) => screens.has(id))) return false;
  return screenGroupIds.length === 0 || (await entities.countBy(ScreenGroup, { id: In(screenGroupIds.filter(mayBeId)) })) === screenGroupIds.length;
}

function missing(field: string, message: string): Refusal {
  return invalid(field, message, "NOT_FOUND");
}

function ids(aims: readonly Aim[], of: (aim: Aim) => readonly string[]): string[] {
  return [...new Set(aims.flatMap(of))].filter(mayBeId);
}

function stationTarget({ id, path, tier, tags }: Station): PlacementTarget {
  return { stationId: id, path, tier, tags, screenId: null };
}
