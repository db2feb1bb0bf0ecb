import { everyStream } from "./everyStream";
import { PortalUnderTest, type Rows, type Shown } from "./portalUnderTest";
import { weathers } from "./stream";

describe("3,000 streams with loss: rows never written, or left out of a page", () => {
  let portal: PortalUnderTest;

  beforeAll(async () => {
    portal = await PortalUnderTest.open();
  });
  afterAll(() => portal.close());

  it("is made right by one comparison, which writes only the rows that differ", async () => {
    await everyStream(portal, weathers.lossy, 3000, async (stream, steps) => {
      await stream.run(steps);
      await stream.sync.follow();
      const [before, shown, { putOff }, written] = [await portal.rows(), await portal.shown(), await portal.waiting(), await portal.rowsWritten()];
      await stream.sync.reconcile();
      const expected = stream.witness.expected();
      expect(await portal.looks()).toEqual(expected);
      const differing = documentsThatDiffer(shown, { looks: expected, publications: stream.witness.publications() }, putOff);
      expect(rowsOfOthers(await portal.rows(), differing)).toEqual(rowsOfOthers(before, differing));
      // The one row is the reader's own place.
      if (written !== null && differing.size === 0) expect(await portal.rowsWritten()).toBe(written + 1);
    });
  }, 900_000);
});

interface AtTheCms {
  readonly looks: ReadonlyMap<string, string>;
  readonly publications: ReadonlyMap<string, string>;
}

// A document published again with the same words differs too: the server keeps when it was last published.
function documentsThatDiffer(shown: ReadonlyMap<string, Shown>, { looks, publications }: AtTheCms, putOff: readonly string[]): Set<string> {
  const differs = (id: string): boolean => shown.get(id)?.look !== looks.get(id) || shown.get(id)?.publishedAt !== publications.get(id);
  return new Set([...putOff, ...[...shown.keys(), ...looks.keys()].filter(differs)]);
}

/** The rows without those of the named documents and without their events. */
function rowsOfOthers(rows: Rows, documents: ReadonlySet<string>): Rows {
  const pieces = new Set(rows["piece"]?.filter(({ cmsDocumentId }) => documents.has(String(cmsDocumentId))).map(({ id }) => id));
  const revisions = new Set(rows["revision"]?.filter(({ subjectId }) => pieces.has(subjectId)).map(({ id }) => id));
  const isTheirs = (row: Readonly<Record<string, unknown>>): boolean =>
    pieces.has(row["id"]) || pieces.has(row["subjectId"]) || revisions.has(row["id"]) || revisions.has(row["revisionId"]) ||
    documents.has(String(row["documentId"])) || [...pieces].some((id) => JSON.stringify(row["payload"] ?? "").includes(String(id)));
  return Object.fromEntries(Object.entries(rows).map(([table, all]) => [table, all.filter((row) => !isTheirs(row))]));
}
