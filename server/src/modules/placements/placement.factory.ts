import type { EntityManager } from "typeorm";
import { systemActor } from "../../kernel/actor";
import { newId } from "../../kernel/id";
import type { Database } from "../../platform/database";
import { seedStandingRule } from "./commands/seedStandingRule";
import { ScreenGroup } from "./screenGroup.entity";

/** Makes the seeded standing rule "全部阵地", as the server does at its start. */
export async function saveStandingRule(database: Database): Promise<void> {
  await database.write(systemActor("test"), seedStandingRule);
}

/** Saves a named group of these screens. */
export async function saveScreenGroup(entities: EntityManager, screenIds: string[]): Promise<ScreenGroup> {
  const at = new Date("2026-01-01T00:00:00.000Z");
  return entities.save(Object.assign(new ScreenGroup(), { id: newId(at), version: 1, name: "大屏", screenIds, createdBy: null, createdAt: at, updatedAt: at }));
}
