import { everyStream } from "./everyStream";
import { PortalUnderTest } from "./portalUnderTest";
import { weathers } from "./stream";

describe("3,000 streams in which another database takes the place of the CMS's", () => {
  let portal: PortalUnderTest;

  beforeAll(async () => {
    portal = await PortalUnderTest.open();
  });
  afterAll(() => portal.close());

  it("only adds, keeps what is missing until it is confirmed, and is equal then", async () => {
    await everyStream(portal, weathers.moved, 3000, async (stream, steps) => {
      await stream.run(steps);
      await stream.sync.follow();
      portal.waitMinutes(30);
      await stream.sync.follow();
      const { missing } = await portal.waiting();
      const shown = await portal.looks();
      for (const id of missing) shown.delete(id);
      expect(shown).toEqual(stream.witness.expected());
      stream.witness.expectConfirmed();
      await portal.confirmMissing();
      expect(await portal.looks()).toEqual(stream.witness.expected());
      const rows = await portal.rows();
      await stream.sync.reconcile();
      expect(await portal.rows()).toEqual(rows);
    });
  }, 900_000);
});
