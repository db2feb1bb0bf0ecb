import { In, MoreThanOrEqual, type EntityManager, type SelectQueryBuilder } from "typeorm";
import { Club } from "../club.entity";
import { PalaceClosure } from "../palaceClosure.entity";
import type { PlannedSlot } from "../timetable";
import { TimetableSlot } from "../timetableSlot.entity";

/** The timetable and the closed days of a palace. */
export interface PalacePlan {
  readonly palaceId: string;
  readonly slots: readonly PlannedSlot[];
  readonly closures: readonly PalaceClosure[];
}

/** The plans of palaces, with the closures that have not passed by that day; two statements. */
export async function palacePlans(entities: EntityManager, palaceIds: readonly string[], fromDay: string): Promise<PalacePlan[]> {
  if (palaceIds.length === 0) return [];
  const slots = await slotsWithClub(entities).where("club.palaceId IN (:...palaceIds)", { palaceIds }).getMany();
  const closures = await closuresFrom(entities, palaceIds, fromDay);
  return palaceIds.map((palaceId) => ({
    palaceId,
    slots: slots.filter(({ club }) => club.palaceId === palaceId),
    closures: closures.filter((closure) => closure.palaceId === palaceId),
  }));
}

/** Weekly hours (alias `slot`) with their clubs (`club`). */
export function slotsWithClub(entities: EntityManager): SelectQueryBuilder<PlannedSlot> {
  return entities.createQueryBuilder(TimetableSlot, "slot").innerJoinAndMapOne("slot.club", Club, "club", "club.id = slot.clubId") as SelectQueryBuilder<PlannedSlot>;
}

/** Closures of palaces that have not passed by that day, by day. */
export async function closuresFrom(entities: EntityManager, palaceIds: readonly string[], fromDay: string): Promise<PalaceClosure[]> {
  if (palaceIds.length === 0) return [];
  return entities.find(PalaceClosure, {
    where: { palaceId: In([...palaceIds]), lastDay: MoreThanOrEqual(fromDay) }, order: { firstDay: "ASC", id: "ASC" },
  });
}
