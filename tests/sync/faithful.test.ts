import { everyStream } from "./everyStream";
import { PortalUnderTest } from "./portalUnderTest";
import { weathers } from "./stream";

describe("4,000 streams without loss: rows come doubled, shuffled and late, reads break off, the reader restarts", () => {
  let portal: PortalUnderTest;

  beforeAll(async () => {
    portal = await PortalUnderTest.open();
  });
  afterAll(() => portal.close());

  it("shows what the CMS publishes after the last poll, without ever comparing everything", async () => {
    await everyStream(portal, weathers.faithful, 4000, async (stream, steps) => {
      const { pages } = stream.transport;
      await stream.run(steps);
      await stream.sync.follow();
      expect(await portal.looks()).toEqual(stream.witness.expected());
      expect(stream.transport.pages).toBe(pages);
    });
  }, 900_000);
});
