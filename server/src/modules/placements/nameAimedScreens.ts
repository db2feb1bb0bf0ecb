import type { Services } from "../../platform/portalModule";
import { nameScreens, type ScreenNaming } from "../screens";
import type { Placement } from "./placement.entity";
import { placementChanged, screenGroupChanged } from "./placement.events";
import { activePlacements } from "./queries/piecesFor";
import { ScreenGroup } from "./screenGroup.entity";

/** Keeps it known which screens placements name, by themselves or by a group: those have feeds of their own. */
export async function followAimedScreens(services: Services): Promise<void> {
  let newest = 0;
  const read = async (): Promise<void> => {
    newest += 1;
    const turn = newest;
    const { manager } = services.database.reading;
    const namings = namingsOf(await activePlacements({ entities: manager }), await manager.find(ScreenGroup));
    if (turn === newest) nameScreens(services, namings);
  };
  services.database.onCommit((events) => {
    if (!events.some(({ type }) => type === placementChanged || type === screenGroupChanged)) return;
    void read().catch((error: unknown) => {
      services.logger.error({ error }, "which screens placements name could not be read again");
    });
  });
  await read();
}

/** What placements name of each screen; screens that none names are absent. */
export function namingsOf(placements: readonly Pick<Placement, "aim" | "exceptions">[], groups: readonly ScreenGroup[]): ReadonlyMap<string, ScreenNaming> {
  const aims = placements.flatMap(({ aim, exceptions }) => [aim, exceptions]);
  const named = new Set(aims.flatMap(({ screenIds }) => screenIds));
  const namedGroups = new Set(aims.flatMap(({ screenGroupIds }) => screenGroupIds));
  const used = groups.filter(({ id }) => namedGroups.has(id));
  const ids = new Set([...named, ...used.flatMap(({ screenIds }) => screenIds)]);
  return new Map([...ids].map((id) => [id, { screenId: named.has(id) ? id : null, screenGroupIds: used.filter(({ screenIds }) => screenIds.includes(id)).map((group) => group.id) }]));
}
