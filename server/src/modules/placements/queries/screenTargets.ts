import type { EntityManager } from "typeorm";
import { classKeyOf, type Screen } from "../../screens";
import type { Station } from "../../stations";
import type { PlacementTarget } from "../matching/matchPlacements";
import { namingsOf } from "../matching/namingsOf";
import type { Placement } from "../placement.entity";
import { ScreenGroup } from "../screenGroup.entity";

/** Screens at one station that placements cannot tell apart, as one target. */
export interface AlikeScreens {
  readonly target: PlacementTarget;
  readonly screens: readonly Screen[];
}

/** The screens as their feeds are told apart: by station, tags, and what the placements name of them. One statement. */
export async function screenTargets(
  { entities }: { readonly entities: EntityManager },
  placements: readonly Placement[],
  standing: readonly { readonly station: Station; readonly screens: readonly Screen[] }[],
): Promise<AlikeScreens[]> {
  const namings = namingsOf(placements, await entities.find(ScreenGroup));
  const alike = new Map<string, { target: PlacementTarget; screens: Screen[] }>();
  for (const { station, screens } of standing) {
    for (const screen of screens) {
      const naming = namings.get(screen.id) ?? { screenId: null, screenGroupIds: [] };
      const { stationId, shape, tags } = screen;
      const key = classKeyOf({ channel: "SCREEN", stationId, shape, tags, ...naming });
      const known = alike.get(key);
      if (known) known.screens.push(screen);
      else alike.set(key, { target: { stationId: station.id, path: station.path, tier: station.tier, tags: station.tags, screenTags: tags, ...naming }, screens: [screen] });
    }
  }
  return [...alike.values()];
}
