import { systemActor } from "../../kernel/actor";
import type { Job } from "../../kernel/workplace";
import type { Services } from "../../platform/portalModule";
import { forgetOldRows } from "./commands/forgetOldRows";
import { storeHeartbeats } from "./commands/storeHeartbeats";
import { liveScreens } from "./liveScreens";

// Small units, so that other writers come in between.
const batch = 200;

/** The module's regular work. */
export function screenJobs(services: Services): readonly Job[] {
  return [
    { name: "screens.storeHeartbeats", everySeconds: 10, run: () => flushHeartbeats(services) },
    {
      name: "screens.forgetOldRows", everySeconds: 3600,
      run: async () => {
        await services.database.write(systemActor("screens"), forgetOldRows);
      },
    },
  ];
}

/** Writes the heartbeats noted so far; what cannot be written stays noted. */
export async function flushHeartbeats(services: Services): Promise<void> {
  const { heartbeats } = liveScreens(services);
  const taken = heartbeats.take();
  const beats = [...taken.beats];
  let { acknowledged } = taken;
  while (beats.length > 0 || acknowledged.length > 0) {
    const some = beats.slice(0, batch);
    try {
      await services.database.write(systemActor("screens"), (work) => storeHeartbeats(work, { beats: some, acknowledged }));
    } catch (error) {
      heartbeats.giveBack({ beats: new Map(beats), acknowledged });
      throw error;
    }
    beats.splice(0, some.length);
    acknowledged = [];
  }
}
