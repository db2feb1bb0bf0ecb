import { systemActor } from "../../kernel/actor";
import type { Job } from "../../kernel/workplace";
import type { Services } from "../../platform/portalModule";
import { applyDueMoves } from "./commands/applyDueMoves";
import { countyDay } from "./countyDay";

/** Once a day, within a minute of the county's midnight and at each start: moves whose day has come. */
export function dueMovesJob(services: Services): Job {
  const { config, clock, database } = services;
  let done: string | null = null;
  return {
    name: "stations.dueMoves",
    everySeconds: 60,
    run: async () => {
      const today = countyDay(clock.now(), config.timeZone);
      if (done === today) return;
      await database.write(systemActor("stations.dueMoves"), (work) => applyDueMoves(work, { timeZone: config.timeZone }));
      done = today;
    },
  };
}
