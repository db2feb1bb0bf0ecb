import type { Reader } from "../../../kernel/unitOfWork";
import { canReadPlacements } from "../placement.policy";
import { ScreenGroup } from "../screenGroup.entity";

/** Every group of screens for staff, by name. */
export async function listScreenGroups(reader: Reader): Promise<ScreenGroup[]> {
  return canReadPlacements(reader.actor) ? reader.entities.find(ScreenGroup, { order: { name: "ASC", id: "ASC" } }) : [];
}
