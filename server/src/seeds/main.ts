import "reflect-metadata";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createApp, type Application } from "../app";
import { FixedClock, machineClock } from "../kernel/clock";
import { Station } from "../modules/stations";
import { ConfigError, readConfig, type Config } from "../platform/config";
import { createLogger } from "../platform/logger/logger";
import { seedCounty } from "./seedCounty";

const unfinishedMark = ".seeding";

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What an interrupted seed left is half a county: on SQLite it starts over, on MariaDB somebody has to empty the schema. */
function clearInterrupted(config: Config): void {
  if (!existsSync(join(config.dataDir, unfinishedMark))) return;
  if (config.databaseUrl !== null) throw new ConfigError("上次填充示例数据被打断：请清空 DATABASE_URL 指向的数据库后重新启动");
  for (const ending of ["", "-wal", "-shm"]) rmSync(join(config.dataDir, `server.sqlite${ending}`), { force: true });
  say("上次填充被打断，重新开始");
}

async function seedOnce(app: Application, clock: FixedClock, now: Date): Promise<void> {
  const { dataDir } = app.services.config;
  if (await app.services.database.reading.manager.existsBy(Station, {})) {
    say("数据库里已有阵地，不再填充示例数据");
    return;
  }
  writeFileSync(join(dataDir, unfinishedMark), now.toISOString());
  await seedCounty(app.services, clock, now, say);
  rmSync(join(dataDir, unfinishedMark));
}

/** Seeds the demo county once; a database that has stations is left as it is. */
async function main(): Promise<void> {
  const config = readConfig();
  clearInterrupted(config);
  const now = machineClock.now();
  const clock = new FixedClock(now);
  const app = await createApp(config, clock, createLogger("warn"));
  try {
    await seedOnce(app, clock, now);
  } finally {
    await app.stop();
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof ConfigError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
