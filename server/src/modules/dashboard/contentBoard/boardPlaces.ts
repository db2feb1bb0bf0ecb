import { IsNull, type EntityManager } from "typeorm";
import { Organisation, Station } from "../../stations";
import { Screen } from "../../screens";

/** The places of the board: all of them, those asked for, and the screens that stand there. */
export interface BoardPlaces {
  readonly stations: ReadonlyMap<string, Station>;
  readonly asked: readonly Station[];
  /** Screens that fetch their feeds. */
  readonly screens: ReadonlyMap<string, readonly Screen[]>;
  /** Screens without a network (不联网的屏幕), loaded by hand. */
  readonly offline: ReadonlyMap<string, readonly Screen[]>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** The path of the place asked for; null for the county. */
  readonly below: string | null;
}

/** Reads the places below a station, or all; null when there is no such station. Three statements. */
export async function boardPlaces({ entities }: { readonly entities: EntityManager }, stationId: string | null): Promise<BoardPlaces | null> {
  const rows = await entities.find(Station, { order: { code: "ASC" } });
  const stations = new Map(rows.map((station) => [station.id, station]));
  const top = stationId === null ? null : stations.get(stationId);
  if (top === undefined) return null;
  const asked = top === null ? rows : rows.filter(({ path }) => path.startsWith(top.path));
  const askedIds = new Set(asked.map(({ id }) => id));
  const kept = (await entities.find(Screen, { where: { removedAt: IsNull() }, order: { id: "ASC" } })).filter(({ stationId: at }) => askedIds.has(at));
  const screens = byStation(kept.filter(({ connected }) => connected));
  const offline = byStation(kept.filter(({ connected }) => !connected));
  const organisations = new Map((await entities.find(Organisation)).map((organisation) => [organisation.id, organisation]));
  return { stations, asked, screens, offline, organisations, below: top?.path ?? null };
}

function byStation(screens: readonly Screen[]): Map<string, Screen[]> {
  const found = new Map<string, Screen[]>();
  for (const screen of screens) found.set(screen.stationId, [...(found.get(screen.stationId) ?? []), screen]);
  return found;
}

/** The township's place (所) that a station belongs to, itself for one; null for the centre and whatever hangs at it directly. */
export function townshipOf({ stations }: Pick<BoardPlaces, "stations">, { path }: Pick<Station, "path">): Station | null {
  return path.split("/").map((id) => stations.get(id)).find((station) => station?.tier === "INSTITUTE") ?? null;
}
