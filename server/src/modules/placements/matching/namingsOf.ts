import type { ScreenNaming } from "../../screens";
import type { Placement } from "../placement.entity";
import type { ScreenGroup } from "../screenGroup.entity";

/** What placements name of each screen; screens that none names are absent. */
export function namingsOf(placements: readonly Pick<Placement, "aim" | "exceptions">[], groups: readonly Pick<ScreenGroup, "id" | "screenIds">[]): ReadonlyMap<string, ScreenNaming> {
  const aims = placements.flatMap(({ aim, exceptions }) => [aim, exceptions]);
  const named = new Set(aims.flatMap(({ screenIds }) => screenIds));
  const namedGroups = new Set(aims.flatMap(({ screenGroupIds }) => screenGroupIds));
  const groupsOf = new Map<string, string[]>([...named].map((id) => [id, []]));
  for (const { id, screenIds } of groups.filter((group) => namedGroups.has(group.id))) {
    for (const screenId of screenIds) {
      const known = groupsOf.get(screenId) ?? [];
      known.push(id);
      groupsOf.set(screenId, known);
    }
  }
  return new Map([...groupsOf].map(([id, screenGroupIds]) => [id, { screenId: named.has(id) ? id : null, screenGroupIds }]));
}
