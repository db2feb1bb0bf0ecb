import { IsNull, type EntityManager } from "typeorm";
import { Placement } from "../placement.entity";

/** Names of the placements, in force or waiting, that aim at a group of screens, and of those that except it. */
export async function usesOfGroup(entities: EntityManager, groupId: string): Promise<{ aimed: string[]; excepted: string[] }> {
  const rows = await entities.find(Placement, { where: { endedAt: IsNull() }, order: { id: "ASC" } });
  const using = (part: "aim" | "exceptions"): string[] =>
    rows.filter((row) => [row, row.waiting?.plan].some((plan) => plan?.[part].screenGroupIds.includes(groupId) === true)).map(({ name }) => name);
  return { aimed: using("aim"), excepted: using("exceptions") };
}
