import { HttpCmsReader } from "../../server/src/platform/cmsClient";
import { CmsModel } from "../sync/cmsModel";
import { ModelServer } from "../sync/modelServer";
import { PortalUnderTest } from "../sync/portalUnderTest";

const fields = (title: string) => ({
  title, summary: null, body: [{ type: "paragraph", children: [{ type: "text", text: "正文" }] }], publisherId: null, signature: "望禾县文明办", source: "OWN",
  pictureLicence: null, aiGenerated: false, channels: ["WEB"], showFrom: null, showUntil: null,
});

describe("a reader whose token has been replaced", () => {
  it("reads nothing, puts nothing forward and takes nothing down", async () => {
    const server = new ModelServer("token-of-today-0123456789");
    const portal = await PortalUnderTest.open();
    try {
      const cms = new CmsModel("epoch-of-the-token");
      server.cms = cms;
      const cmsUrl = await server.listen();
      const as = { actor: "1" };
      cms.create({ uid: "article", documentId: "d1" }, { fields: fields("甲"), media: [] }, as);
      cms.publish("d1", as);
      await portal.startSync(new HttpCmsReader({ cmsUrl, cmsApiToken: server.token })).follow();
      const before = await portal.rows();
      expect((await portal.looks()).size).toBe(1);
      cms.editDraft("d1", { fields: fields("乙"), media: [] }, as);
      cms.publish("d1", as);
      cms.unpublish("d1", as);
      const old = portal.startSync(new HttpCmsReader({ cmsUrl, cmsApiToken: "token-of-yesterday-012345" }));
      await expect(old.follow()).rejects.toThrow("401");
      await expect(old.reconcile()).rejects.toThrow("401");
      expect(await portal.rows()).toEqual(before);
    } finally {
      await portal.close();
      await server.close();
    }
  });
});
