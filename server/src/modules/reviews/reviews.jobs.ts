import { systemActor } from "../../kernel/actor";
import type { Job } from "../../kernel/workplace";
import type { Services } from "../../platform/portalModule";
import { releaseSigned } from "./commands/releaseSigned";

/** Once a minute: what waited only for a guard period to end goes live. */
export function reviewJobs({ database }: Services): readonly Job[] {
  return [
    {
      name: "reviews.releaseSigned", everySeconds: 60,
      run: async () => {
        await database.write(systemActor("reviews"), releaseSigned);
      },
    },
  ];
}
