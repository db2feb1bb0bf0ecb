import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { systemActor } from "../../kernel/actor";
import type { Services } from "../../platform/portalModule";
import { beginEpoch } from "./commands/beginEpoch";

/** Beside the database and in no backup; `npm run restore` takes it away. */
const epochFile = "changes-epoch";

/** Begins another epoch when the rows are not those that this place knew: their numbers were given to other changes before. */
export async function rememberEpoch({ config, database }: Pick<Services, "config" | "database">): Promise<void> {
  const file = join(config.dataDir, epochFile);
  const remembered = await readFile(file, "utf8").catch(() => null);
  const outcome = await database.write(systemActor("publicChanges"), (work) => beginEpoch(work, { remembered, timeZone: config.timeZone }));
  if (!outcome.ok || outcome.value === remembered) return;
  await mkdir(config.dataDir, { recursive: true });
  await writeFile(file, outcome.value, { mode: 0o600 });
}
