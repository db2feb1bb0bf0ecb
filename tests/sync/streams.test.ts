import fc from "fast-check";
import type { Rows } from "./portalUnderTest";
import { PortalUnderTest } from "./portalUnderTest";
import { Stream, streamIn, weathers, type Step, type Weather } from "./stream";

const onMariaDb = process.env["TEST_DATABASE_URL"] !== undefined;
const share = onMariaDb ? 100 : 1;

describe("the sync against the model of the CMS", () => {
  let portal: PortalUnderTest;

  beforeAll(async () => {
    portal = await PortalUnderTest.open();
  });
  afterAll(() => portal.close());

  const everyStream = (weather: Weather, runs: number, check: (stream: Stream, steps: readonly Step[]) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(fc.nat(3), streamIn(weather), async (already, steps) => {
        await portal.empty();
        const stream = new Stream(portal);
        await stream.begin(already);
        await check(stream, steps);
        expect(stream.witness.problems).toEqual([]);
      }),
      { numRuns: Number(process.env.RUNS ?? Math.ceil(runs / share)) },
    );
  const looks = async () => Object.fromEntries([...(await portal.shown())].map(([id, { look }]) => [id, look]));
  const expected = ({ witness }: Stream) => Object.fromEntries(witness.expected());

  it("shows what the CMS publishes after any stream without loss, and never compares everything", async () => {
    await everyStream(weathers.faithful, 60, async (stream, steps) => {
      const { pages } = stream.transport;
      await stream.run(steps);
      await stream.sync.follow();
      expect(await looks()).toEqual(expected(stream));
      expect(stream.transport.pages).toBe(pages);
    });
  }, 600_000);

  it("is made right by one comparison after any loss, which writes only the rows that differ", async () => {
    await everyStream(weathers.lossy, 60, async (stream, steps) => {
      await stream.run(steps);
      await stream.sync.follow();
      const [before, shown, { putOff }] = [await portal.rows(), await looks(), await portal.waiting()];
      const written = await portal.rowsWritten();
      await stream.sync.reconcile();
      expect(await looks()).toEqual(expected(stream));
      const differing = documentsThatDiffer(shown, expected(stream), putOff);
      expect(rowsOfOthers(await portal.rows(), differing)).toEqual(rowsOfOthers(before, differing));
      // The one row is the reader's own place.
      if (written !== null && differing.size === 0) expect(await portal.rowsWritten()).toBe(written + 1);
    });
  }, 600_000);

  it("only adds after a new epoch, and is equal once the missing pieces are confirmed", async () => {
    await everyStream(weathers.moved, 60, async (stream, steps) => {
      await stream.run(steps);
      await stream.sync.follow();
      portal.waitMinutes(30);
      await stream.sync.follow();
      const { missing } = await portal.waiting();
      expect(Object.fromEntries(Object.entries(await looks()).filter(([id]) => !missing.includes(id)))).toEqual(expected(stream));
      stream.witness.expectConfirmed();
      await portal.confirmMissing();
      expect(await looks()).toEqual(expected(stream));
      const rows = await portal.rows();
      await stream.sync.reconcile();
      expect(await portal.rows()).toEqual(rows);
    });
  }, 600_000);
});

function documentsThatDiffer(shown: Record<string, string>, expected: Record<string, string>, putOff: readonly string[]): Set<string> {
  const all = [...new Set([...Object.keys(shown), ...Object.keys(expected)])];
  return new Set([...putOff, ...all.filter((id) => shown[id] !== expected[id])]);
}

/** The rows without those of the named documents and without their events. */
function rowsOfOthers(rows: Rows, documents: ReadonlySet<string>): Rows {
  const pieces = new Set(rows["piece"]?.filter(({ cmsDocumentId }) => documents.has(String(cmsDocumentId))).map(({ id }) => id));
  const revisions = new Set(rows["revision"]?.filter(({ subjectId }) => pieces.has(subjectId)).map(({ id }) => id));
  const isTheirs = (row: Readonly<Record<string, unknown>>): boolean =>
    pieces.has(row["id"]) || pieces.has(row["subjectId"]) || revisions.has(row["revisionId"]) || documents.has(String(row["documentId"]))
    || [...pieces].some((id) => String(row["payload"] ?? "").includes(String(id)));
  return Object.fromEntries(Object.entries(rows).map(([table, all]) => [table, all.filter((row) => !isTheirs(row))]));
}
