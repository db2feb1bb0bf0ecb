import { cancelLecture } from "../lectures";
import type { ReviewStage } from "../../kernel/actor";
import { Revision } from "../reviews";
import { saveReviewStep } from "../reviews/review.factory";
import { PublicCounty } from "./publicCounty.factory";

describe("the page of a piece", () => {
  let county: PublicCounty;
  beforeEach(async () => {
    county = await PublicCounty.open();
  });
  afterEach(() => county.close());

  const get = (url: string) => county.app.http.inject({ url });
  const words = async (url: string): Promise<string> =>
    (await get(url)).body.replace(/<(style|svg)[^]*?<\/\1>/g, "").replace(/<[^>]+>/g, " ").replaceAll("&quot;", '"').replace(/\s+/g, " ");
  const body = [
    { type: "heading", level: 2, children: [{ type: "text", text: "三十年" }] },
    { type: "paragraph", children: [{ type: "text", text: "撑船的", bold: true }, { type: "text", text: "老人", italic: true }, { type: "text", text: " <script>" }] },
    { type: "list", format: "ordered", children: [{ type: "list-item", children: [{ type: "text", text: "坐稳" }] }] },
    { type: "quote", children: [{ type: "text", text: "好好念书" }] },
  ];

  it("says title, summary, body, signature, day, and gives its address to pass on", async () => {
    const piece = await county.publish("story", { title: "一位摆渡人的三十年", summary: "没有收过学生一分钱", body, signature: "望禾县文明办", aiGenerated: true });
    const response = await get(`/p/${piece.id}`);
    expect([response.statusCode, response.headers["cache-control"]]).toEqual([200, "public, max-age=15"]);
    expect(response.body).toContain("<h2>三十年</h2><p class=\"text\"><strong>撑船的</strong><em>老人</em> &lt;script&gt;</p><ol><li>坐稳</li></ol><blockquote class=\"text\">好好念书</blockquote>");
    expect(await words(`/p/${piece.id}`)).toContain(
      "一位摆渡人的三十年 2026年11月23日（周一）发布 内容含 AI 生成 没有收过学生一分钱 三十年 撑船的 老人 &lt;script&gt; 坐稳 好好念书 望禾县文明办",
    );
    expect(await words(`/p/${piece.id}`)).toContain(`https://wenming.example/p/${piece.id}`);
    expect(response.body).toContain("<title>一位摆渡人的三十年 - 望禾县</title>");
  });

  it("says an ad in its lines, a motto with where it comes from and its story", async () => {
    const ad = await county.publish("public-service-ad", { title: "文明礼仪", lines: ["一声你好", "满城春风"] });
    expect(await words(`/p/${ad.id}`)).toMatch(/文明礼仪 .*发布 一声你好 满城春风 望禾县文明办/);
    const motto = await county.publish("family-motto", { text: "静以修身", kind: "LOCAL", consent: true, origin: "家训", family: "柳堰村钱家", story: "钱家三代人都记着这句话" });
    expect(await words(`/p/${motto.id}`)).toMatch(/静以修身 ——家训 家庭：柳堰村钱家 家风故事 钱家三代人都记着这句话/);
  });

  it("joins a notice with its lecture, changes first", async () => {
    const { id, version } = await county.lecture(county.places.village, "红白喜事这样办");
    const notice = await county.publish("lecture-notice", { kind: "LECTURE", title: "{date}开讲", body: "在{place}", lectureId: id });
    expect(await words(`/p/${notice.id}`)).toMatch(/11月25日开讲 .*时间 后天，11月25日（周三）上午9:00到10:00 地点 柳堰村新时代文明实践站 阵地 柳堰村新时代文明实践站 电话 0300-8800001 看这场宣讲 在柳堰村新时代文明实践站/);
    await county.carryOut((work) => cancelLecture(work, { id, version, reason: "停电检修", phone: "0300-8800001" }));
    expect(await words(`/p/${notice.id}`)).toMatch(/已取消 11月25日开讲 .*原定 后天，11月25日（周三）上午9:00到10:00 变更 已取消，请不要前往 .*原因 停电检修/);
  });

  it("is not there before its window, after it, for another channel, once taken down, or for an id that names nothing, and says the same each time", async () => {
    const shown = { title: "短", showFrom: "2026-11-23T03:00:00.000Z", showUntil: "2026-11-23T04:00:00.000Z" };
    const piece = await county.publish("article", shown);
    const elsewhere = await county.publish("article", { title: "只在小程序", channels: ["MINI_PROGRAM", "SCREEN"] });
    const taken = await county.publish("article", { title: "撤下的" });
    expect((await get(`/p/${taken.id}`)).statusCode).toBe(200);
    await county.unpublish(taken);
    const missing = async (id: string) => {
      const response = await get(`/p/${id}`);
      return [response.statusCode, response.headers["cache-control"], response.body];
    };
    const nothing = await missing("01939c5e-7b1a-7000-8000-000000000001");
    expect(nothing.slice(0, 2)).toEqual([404, "no-store"]);
    expect(nothing[2]).toContain("可能是网址输错了，也可能这项内容或活动现在没有对外发布。");
    for (const id of [piece.id, elsewhere.id, taken.id, "x", "..%2f"]) expect(await missing(id)).toEqual(nothing);
    county.clock.set(new Date(shown.showFrom));
    expect((await get(`/p/${piece.id}`)).statusCode).toBe(200);
    county.clock.set(new Date(Date.parse(shown.showUntil) - 1));
    expect((await get(`/p/${piece.id}`)).statusCode).toBe(200);
    county.clock.set(new Date(shown.showUntil));
    expect(await missing(piece.id)).toEqual(nothing);
  });

  it("prints who reviewed and who proofread it under it, and tells mini-programs", async () => {
    const piece = await county.publish("story", { title: "摆渡人", body });
    expect(await words(`/p/${piece.id}`)).not.toContain("初审");
    const { database } = county.app.services;
    const revision = await database.reading.manager.findOneByOrFail(Revision, { subjectId: piece.id, state: "LIVE" });
    const step = (kind: "APPROVED" | "PROOFREAD", reviewStage: ReviewStage, actorName: string, proofread: boolean) =>
      saveReviewStep(database.writing.manager, revision, { kind, reviewStage, actorName, proofread, at: county.clock.now() });
    await step("APPROVED", "FIRST", "禾编辑", true);
    await step("PROOFREAD", "SECOND", "禾校对", true);
    await step("APPROVED", "SECOND", "禾复审", false);
    await step("APPROVED", "FINAL", "禾<终审>", true);
    county.clock.advance(61_000);
    expect(await words(`/p/${piece.id}`)).toMatch(/望禾县文明办 初审 禾编辑 一校 禾编辑 复审 禾复审 二校 禾校对 终审 禾&lt;终审&gt; 三校 禾&lt;终审&gt; /);
    expect((await county.ask("Article", { id: piece.id }))["article"]).toMatchObject({
      credits: [
        { stage: "FIRST", reviewerName: "禾编辑", proofreaderName: "禾编辑" }, { stage: "SECOND", reviewerName: "禾复审", proofreaderName: "禾校对" },
        { stage: "FINAL", reviewerName: "禾<终审>", proofreaderName: "禾<终审>" },
      ],
    });
  });

  it("is linked from the county's lists", async () => {
    const notice = await county.publish("lecture-notice", { kind: "HOLIDAY_HOURS", title: "元旦开放安排", body: "照常开放" });
    const story = await county.publish("story", { title: "摆渡人", summary: "三十年", body });
    const motto = await county.publish("family-motto", { text: "静以修身", kind: "LOCAL", consent: true, family: "钱家", story: "三代人" });
    const { body: page } = await get("/");
    for (const { id } of [notice, story, motto]) expect(page).toContain(`href="/p/${id}"`);
    expect((await get("/?s=WH0301")).body).toContain(`href="/p/${story.id}"`);
  });
});
