import { In, MoreThanOrEqual, type EntityManager } from "typeorm";
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
  const slots = (await entities
    .createQueryBuilder(TimetableSlot, "slot")
    .innerJoinAndMapOne("slot.club", Club, "club", "club.id = slot.clubId")
    .where("club.palaceId IN (:...palaceIds)", { palaceIds })
    .getMany()) as PlannedSlot[];
  const closures = await entities.find(PalaceClosure, {
    where: { palaceId: In([...palaceIds]), lastDay: MoreThanOrEqual(fromDay) }, order: { firstDay: "ASC", id: "ASC" },
  });
  return palaceIds.map((palaceId) => ({
    palaceId,
    slots: slots.filter(({ club }) => club.palaceId === palaceId),
    closures: closures.filter((closure) => closure.palaceId === palaceId),
  }));
}
