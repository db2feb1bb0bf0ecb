import { createHash } from "node:crypto";
import { CmsClient } from "../portal/cms";
import { solidPng } from "../portal/png";
import { startPortal, type Portal } from "../portal/portal";
import { StaffClient } from "../portal/staff";
import { waitFor } from "../portal/waitFor";

interface Revision {
  readonly id: string;
  readonly hash: string;
  readonly state: string;
}

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
const text = (words: string, marks: object = {}) => ({ type: "text", text: words, ...marks });
const reuse = "mutation($input: ReuseRevisionInput!) { reuseRevision(input: $input) { missingMedia { sha256 } retoldMedia { sha256 } userErrors { code message field } } }";

describe("an old version, written back into the real CMS", () => {
  let portal: Portal;
  let cms: CmsClient;
  let staff: StaffClient;
  const first = solidPng([200, 30, 30]);
  const second = solidPng([30, 30, 200]);

  beforeAll(async () => {
    portal = await startPortal({ stageless: true });
    cms = await CmsClient.signIn(portal);
    staff = await StaffClient.signIn(portal);
  }, 150_000);
  afterAll(() => portal.stop());

  const revisions = async (title: string): Promise<Revision[]> => {
    const { pieces } = await staff.run<{ pieces: { nodes: { revisions: Revision[] }[] } }>("query($q: String!) { pieces(filter: { q: $q }) { nodes { revisions { id hash state } } } }", { q: title });
    return pieces.nodes[0]?.revisions ?? [];
  };
  const settled = async (title: string, count: number): Promise<Revision[]> => {
    await waitFor(`version ${String(count)} of ${title} is live`, async () => {
      const found = await revisions(title);
      return found.length === count && found[0]?.state === "LIVE";
    }, 60);
    return revisions(title);
  };
  const writeBack = (revisionId: string, requestId: string) =>
    staff.run<{ reuseRevision: { userErrors: { code: string; message: string }[]; missingMedia: { sha256: string }[] | null } }>(reuse, { input: { revisionId, requestId } });

  it("gives the draft its old words and picture, and 送审 gives the old hash", async () => {
    const cover = await cms.upload("旧封面.png", first);
    const shared = {
      signature: "晴川县文明办", publisherId: "01900000-0000-7000-8000-000000000001", source: "OWN", aiGenerated: false, channels: ["SCREEN", "MINI_PROGRAM"],
    };
    const body = [
      { type: "heading", level: 2, children: [text("院坝会")] },
      { type: "paragraph", children: [text("周三"), text("下午三点", { bold: true })] },
      { type: "list", format: "ordered", children: [{ type: "list-item", children: [text("带板凳")] }] },
    ];
    const documentId = await cms.submit("article", { title: "院坝开讲", summary: "一句话", body, cover, ...shared });
    const [old] = await settled("院坝开讲", 1);
    const newBody = [{ type: "paragraph", children: [text("改到周四")] }];
    await cms.resubmit("article", documentId, { title: "院坝开讲改期", summary: "", body: newBody, cover: await cms.upload("新封面.png", second), ...shared, signature: "晴川县文明中心" });
    await settled("院坝开讲改期", 2);

    expect(await writeBack(old?.id ?? "", "reuse-the-first")).toMatchObject({ reuseRevision: { userErrors: [], missingMedia: [], retoldMedia: [] } });
    const draft = await cms.draft("article", documentId);
    expect(draft).toMatchObject({ title: "院坝开讲", summary: "一句话", body, signature: "晴川县文明办", channels: ["SCREEN", "MINI_PROGRAM"], cover: { sha256: sha256(first) } });
    expect((await revisions("院坝开讲改期")).map(({ state }) => state)).toEqual(["LIVE", "SUPERSEDED"]);

    await cms.resubmit("article", documentId, {});
    const [newest, , oldest] = await settled("院坝开讲", 3);
    expect([newest?.hash, oldest?.hash]).toEqual([old?.hash, old?.hash]);
  }, 150_000);

  it("says which picture the CMS has no more, and writes the rest", async () => {
    const [, replaced] = await revisions("院坝开讲");
    await cms.deleteFile("新封面.png");
    const { reuseRevision } = await writeBack(replaced?.id ?? "", "reuse-the-second");
    expect(reuseRevision).toMatchObject({ userErrors: [], missingMedia: [{ sha256: sha256(second) }] });
    const before = await revisions("院坝开讲");
    await portal.cms.stop();
    const refused = await writeBack(replaced?.id ?? "", "reuse-the-third");
    expect(refused.reuseRevision.userErrors).toMatchObject([{ code: "CMS_UNREACHABLE", message: "内容系统暂时连不上，没有写回；请稍后再试" }]);
    expect(await revisions("院坝开讲")).toEqual(before);
  }, 120_000);
});
