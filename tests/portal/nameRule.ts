import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";

const server = resolve(__dirname, "../../server/dist");

const script = (dist: string): string => `
require("reflect-metadata");
const from = (path) => require(require("node:path").join(${JSON.stringify(dist)}, path));
const { createApp } = from("app.js"), { readConfig } = from("platform/config/index.js"), { createLogger } = from("platform/logger/logger.js");
const { machineClock } = from("kernel/clock.js"), { systemActor } = from("kernel/actor.js"), { saveStagelessRule } = from("modules/reviews/review.factory.js");
(async () => {
  const app = await createApp(readConfig(), machineClock, createLogger("warn"));
  await app.services.database.write(systemActor("trial"), async ({ entities }) => ({ ok: true, value: await saveStagelessRule(entities) }));
  await app.stop();
  process.exit(0);
})().catch((error) => { console.error(error); process.exit(1); });
`;

/** Writes the rule that a trial without reviewers names for itself into the empty database; no command of the portal can make it. */
export function nameStagelessRule(env: Readonly<Record<string, string>>): void {
  execFileSync(process.execPath, ["-e", script(join(server, "."))], { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "inherit"] });
}
