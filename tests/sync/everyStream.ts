import fc from "fast-check";
import type { PortalUnderTest } from "./portalUnderTest";
import { Stream, streamIn, type Step, type Weather } from "./stream";

const onMariaDb = process.env["TEST_DATABASE_URL"] !== undefined;
/** MariaDB waits for the disk at every commit. */
const share = onMariaDb ? 1 / 40 : 1;

// The same streams on every machine, so that a red run is the change's doing; STREAMS_SEED=<number> tries others.
const seed = Number(process.env["STREAMS_SEED"] ?? 20_261_123);

/** Lets as many random streams pass; on failure fast-check prints seed and path of the shortest stream that fails. */
export async function everyStream(portal: PortalUnderTest, weather: Weather, streams: number, check: (stream: Stream, steps: readonly Step[]) => Promise<void>): Promise<void> {
  const property = fc.asyncProperty(fc.nat(3), streamIn(weather), async (already, steps) => {
    await portal.empty();
    const stream = new Stream(portal);
    await stream.begin(already);
    await check(stream, steps);
    expect(stream.witness.problems).toEqual([]);
  });
  await fc.assert(property, { seed, numRuns: Math.ceil(streams * share) });
}
