import { systemActor } from "../../kernel/actor";
import type { Job } from "../../kernel/workplace";
import type { Services } from "../../platform/portalModule";
import { aimedScreens } from "./nameAimedScreens";
import { releasePlacements } from "./commands/releasePlacements";

/** Once a minute: what waited only for a guard period to end is in force, and the screens that placements name are those that the rows name. */
export function placementJobs(services: Services): readonly Job[] {
  const { database } = services;
  return [
    { name: "placements.aimedScreens", everySeconds: 60, run: () => aimedScreens(services).follow() },
    {
      name: "placements.release", everySeconds: 60,
      run: async () => {
        await database.write(systemActor("placements"), releasePlacements);
      },
    },
  ];
}
