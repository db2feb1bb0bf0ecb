import type { EntityManager } from "typeorm";
import { newId } from "../../kernel/id";
import { GuardPeriod } from "./guardPeriod.entity";

/** Saves a guard period; it covers the whole of 2026-11-23 in Shanghai unless told otherwise. */
export async function saveGuardPeriod(entities: EntityManager, overrides: Partial<GuardPeriod> = {}): Promise<GuardPeriod> {
  const createdAt = overrides.createdAt ?? new Date("2026-11-01T00:00:00.000Z");
  return entities.save(Object.assign(new GuardPeriod(), {
    id: newId(createdAt), version: 1, name: "重要会议期间", startsAt: new Date("2026-11-22T16:00:00.000Z"), endsAt: new Date("2026-11-23T16:00:00.000Z"),
    interruptsOff: true, plainLook: false, dutyList: [], source: "县委宣传部通知", createdBy: null, createdAt, updatedAt: createdAt, endedAt: null, loosening: null,
  }, overrides));
}
