import { systemActor } from "../../kernel/actor";
import type { Database } from "../../platform/database";
import { seedStandingRule } from "./commands/seedStandingRule";

/** Makes the seeded standing rule "全部阵地", as the server does at its start. */
export async function saveStandingRule(database: Database): Promise<void> {
  await database.write(systemActor("test"), seedStandingRule);
}
