import type * as appModule from "../../server/src/app";
import type * as clocks from "../../server/src/kernel/clock";
import type * as configs from "../../server/src/platform/config";
import type * as loggers from "../../server/src/platform/logger/logger";
import type { Portal } from "../portal/portal";
import { prepareCounty } from "./county";
import { addScreens } from "./countyScreens";
import { feedCost } from "./feedCost";
import { built } from "./repository";
import { statements } from "./statements";

const screens = 1000;

/** Counts statements and adds the screens in the application itself, not listening, without jobs. */
async function inApplication(portal: Portal): Promise<string[]> {
  const { createApp } = built("app.js") as typeof appModule;
  const { machineClock } = built("kernel/clock.js") as typeof clocks;
  const { readConfig } = built("platform/config/index.js") as typeof configs;
  const { createLogger } = built("platform/logger/logger.js") as typeof loggers;
  const app = await createApp(readConfig(portal.env), machineClock, createLogger("error"));
  try {
    await statements(app, portal);
    return await addScreens(app, screens);
  } finally {
    await app.stop();
  }
}

async function main(): Promise<void> {
  const portal = await prepareCounty();
  try {
    await feedCost(portal, await inApplication(portal));
  } finally {
    await portal.stop();
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
