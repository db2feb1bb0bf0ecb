import fc from "fast-check";
import { HttpCmsReader } from "../../server/src/platform/cmsClient";
import { ModelServer } from "./modelServer";
import { PortalUnderTest } from "./portalUnderTest";
import { Stream, streamIn, weathers } from "./stream";

const streams = 150;

describe("the sync over HTTP", () => {
  let portal: PortalUnderTest;
  let server: ModelServer;
  let reader: HttpCmsReader;

  beforeAll(async () => {
    portal = await PortalUnderTest.open();
    server = new ModelServer("token-of-the-model-0123456789");
    reader = new HttpCmsReader({ cmsUrl: await server.listen(), cmsApiToken: server.token });
  });
  afterAll(async () => {
    await server.close();
    await portal.close();
  });

  it("shows what the CMS publishes, however often connections die or answers break off in the middle", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(3), streamIn(weathers.faithful), async (already, steps) => {
        await portal.empty();
        const stream = new Stream(portal, reader);
        server.cms = stream.transport;
        await stream.begin(already);
        await stream.run(steps);
        await stream.sync.follow();
        expect(stream.witness.problems).toEqual([]);
        expect(await portal.looks()).toEqual(stream.witness.expected());
      }),
      { numRuns: streams },
    );
  }, 300_000);
});
