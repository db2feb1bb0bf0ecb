import "reflect-metadata";
import { createApp } from "../app";
import { FixedClock, machineClock } from "../kernel/clock";
import { Station } from "../modules/stations";
import { ConfigError, readConfig } from "../platform/config";
import { createLogger } from "../platform/logger/logger";
import { seedCounty } from "./seedCounty";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Seeds the demo county once; a database that has stations is left as it is. */
async function main(): Promise<void> {
  const config = readConfig();
  const now = machineClock.now();
  const clock = new FixedClock(now);
  const app = await createApp(config, clock, createLogger("warn"));
  try {
    if (await app.services.database.reading.manager.existsBy(Station, {})) say("数据库里已有阵地，不再填充示例数据");
    else await seedCounty(app.services, clock, now, say);
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
