import { systemActor } from "../../kernel/actor";
import type { Job } from "../../kernel/workplace";
import type { Services } from "../../platform/portalModule";
import { releasePlacements } from "./commands/releasePlacements";

/** Once a minute: what waited only for a guard period to end is in force. */
export function placementJobs({ database }: Services): readonly Job[] {
  return [
    {
      name: "placements.release", everySeconds: 60,
      run: async () => {
        await database.write(systemActor("placements"), releasePlacements);
      },
    },
  ];
}
