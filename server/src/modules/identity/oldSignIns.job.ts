import { systemActor } from "../../kernel/actor";
import type { Job } from "../../kernel/workplace";
import type { Services } from "../../platform/portalModule";
import { forgetOldSignIns } from "./commands/forgetOldSignIns";

/** Once an hour: ended sessions and old sign-in failures are deleted. */
export function oldSignInsJob({ database }: Services): Job {
  return {
    name: "identity.oldSignIns",
    everySeconds: 3600,
    run: async () => {
      await database.write(systemActor("identity.oldSignIns"), forgetOldSignIns);
    },
  };
}
