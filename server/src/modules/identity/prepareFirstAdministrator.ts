import { systemActor } from "../../kernel/actor";
import type { Services } from "../../platform/portalModule";
import { createFirstAdministrator, firstAdministratorEmail } from "./commands/createFirstAdministrator";
import { hashPassword } from "./password";
import { RoleAssignment } from "./roleAssignment.entity";

/** Makes the first administrator from ADMIN_PASSWORD while there is none. */
export async function prepareFirstAdministrator(services: Services): Promise<void> {
  const { config, database, logger } = services;
  const actor = systemActor("identity");
  if (config.adminPassword === "") return;
  if (await database.read(actor, (reader) => reader.entities.existsBy(RoleAssignment, { role: "ADMINISTRATOR" }))) return;
  const passwordHash = await hashPassword(config.adminPassword);
  const outcome = await database.write(actor, (work) => createFirstAdministrator(work, { passwordHash }));
  if (outcome.ok) logger.info({ email: firstAdministratorEmail }, "first administrator created");
}
