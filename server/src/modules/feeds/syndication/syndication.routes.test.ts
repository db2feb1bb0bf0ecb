import { cancelLecture } from "../../lectures";
import { PublicCounty } from "../../pages/publicCounty.factory";
import { Piece } from "../../content";
import { buildEntry } from "../../content/sync/memoryCms.factory";
import { publishEntry } from "../../content/content.factory";
import { childrenOf, readXml, textOf, type ReadElement } from "./readXml.factory";

// The county's clock stands at 2026-11-23 10:00 in Shanghai; its pages are at https://wenming.example.
describe("the subscriptions", () => {
  let county: PublicCounty;
  beforeEach(async () => {
    county = await PublicCounty.open();
  });
  afterEach(() => county.close());

  const get = (url: string, headers: Record<string, string> = {}, method: "GET" | "HEAD" = "GET") => county.app.http.inject({ url, headers, method });
  const items = async (name: string): Promise<ReadElement[]> => {
    const [channel] = childrenOf(readXml((await get(`/feeds/${name}.xml`)).body), "channel");
    return channel ? childrenOf(channel, "item") : [];
  };
  const titles = async (name: string): Promise<(string | undefined)[]> => (await items(name)).map((item) => textOf(item, "title"));
  const jsonFeed = async (name: string) => (await get(`/feeds/${name}.json`)).json<Record<string, unknown> & { items: Record<string, unknown>[] }>();

  it("gives what RSS 2.0 and JSON Feed 1.1 ask for, with absolute addresses", async () => {
    const { id } = await county.publish("article", { title: "一堂好课", summary: "摘要", body: [{ type: "paragraph", children: [{ type: "text", text: "正文" }] }], theme: "移风易俗" });
    const rss = await get("/feeds/articles.xml");
    expect([rss.statusCode, rss.headers["content-type"], rss.headers["cache-control"]]).toEqual([200, "application/rss+xml; charset=utf-8", "public, max-age=15"]);
    const root = readXml(rss.body);
    expect([root.name, root.attributes["version"]]).toEqual(["rss", "2.0"]);
    const [channel] = childrenOf(root, "channel");
    expect(["title", "link", "description", "language", "lastBuildDate"].map((name) => channel && textOf(channel, name))).toEqual([
      "望禾县新时代文明实践 - 动态和典型事迹", "https://wenming.example/", "望禾县文明实践动态和典型事迹", "zh-CN", "Mon, 23 Nov 2026 02:00:00 GMT",
    ]);
    const [item] = await items("articles");
    expect(["title", "link", "guid", "pubDate", "category", "description", "{http://purl.org/rss/1.0/modules/content/}encoded", "{http://purl.org/dc/elements/1.1/}creator"].map((name) => item && textOf(item, name)))
      .toEqual(["一堂好课", `https://wenming.example/p/${id}`, `urn:uuid:${id}`, "Mon, 23 Nov 2026 02:00:00 GMT", "移风易俗", "摘要", "<p>正文</p>", "望禾县文明办"]);
    expect(await jsonFeed("articles")).toEqual({
      version: "https://jsonfeed.org/version/1.1", title: "望禾县新时代文明实践 - 动态和典型事迹", home_page_url: "https://wenming.example/",
      feed_url: "https://wenming.example/feeds/articles.json", description: "望禾县文明实践动态和典型事迹", language: "zh-CN",
      items: [{
        id: `urn:uuid:${id}`, url: `https://wenming.example/p/${id}`, title: "一堂好课", content_html: "<p>正文</p>", content_text: "正文", summary: "摘要",
        date_published: "2026-11-23T02:00:00.000Z", date_modified: "2026-11-23T02:00:00.000Z", authors: [{ name: "望禾县文明办" }], tags: ["移风易俗"],
      }],
    });
    expect((await get("/feeds/articles.json")).headers["content-type"]).toBe("application/feed+json; charset=utf-8");
  });

  it("holds each type in its own subscription, on channel WEB and inside its window only", async () => {
    await county.publish("article", { title: "在期" });
    await county.publish("article", { title: "小程序独有", channels: ["MINI_PROGRAM"] });
    await county.publish("article", { title: "还没到", showFrom: "2026-11-24T00:00:00.000Z" });
    await county.publish("article", { title: "到期", showUntil: "2026-11-25T00:00:00.000Z" });
    await county.publish("family-motto", { title: "勤俭", kind: "CLASSIC", text: "一粥一饭，当思来处不易", origin: "《朱子家训》" });
    await county.publish("lecture-notice", { title: "元旦开放安排", kind: "HOLIDAY_HOURS", body: "照常开放", signature: "望禾县文明办" });
    expect([(await titles("articles")).sort(), await titles("mottoes"), await titles("notices")]).toEqual([["到期", "在期"], ["勤俭"], ["元旦开放安排"]]);
    county.clock.set("2026-11-25T00:00:00.000Z");
    expect((await titles("articles")).sort()).toEqual(["在期", "还没到"].sort());
  });

  it("keeps an entry's name through an edit, and drops it when it is withdrawn", async () => {
    const entry = buildEntry({ fields: { title: "初版", channels: ["WEB"] } });
    const { id } = await publishEntry(county.app.services.database, entry);
    county.clock.set("2026-11-24T02:00:00.000Z");
    const again = { ...entry, publishedAt: "2026-11-24T02:00:00.000Z", fields: { ...entry.fields, title: "改过的版本" } };
    await publishEntry(county.app.services.database, again);
    const { items: [item] } = await jsonFeed("articles");
    expect([item?.["id"], item?.["title"], item?.["date_published"], item?.["date_modified"]]).toEqual([
      `urn:uuid:${id}`, "改过的版本", "2026-11-23T02:00:00.000Z", "2026-11-24T02:00:00.000Z",
    ]);
    await county.unpublish(Object.assign(new Piece(), { cmsUid: entry.uid, cmsDocumentId: entry.documentId }));
    expect(await titles("articles")).toEqual([]);
  });

  it("fills a notice from its lecture and says a cancellation first", async () => {
    const lecture = await county.lecture(county.places.village, "红白喜事这样办");
    await county.publish("lecture-notice", { kind: "LECTURE", title: "{date}宣讲", body: "{start}在{place}讲{topic}", lectureId: lecture.id, signature: "望禾县文明办" });
    expect((await items("notices")).map((item) => [textOf(item, "title"), textOf(item, "description")])).toEqual([["11月25日宣讲", "09:00在柳堰村新时代文明实践站讲红白喜事这样办"]]);
    await county.carryOut((work) => cancelLecture(work, { ...lecture, reason: "停电检修", phone: "0300-8800001" }));
    const [told] = await items("notices");
    expect(told && textOf(told, "title")).toBe("【已取消】11月25日宣讲");
    expect(told && textOf(told, "description")).toBe("【已取消】原定11月25日（周三）上午9:00，原因：停电检修，电话0300-8800001\n09:00在柳堰村新时代文明实践站讲红白喜事这样办");
    county.clock.set("2026-11-25T02:00:00.000Z");
    expect(await titles("notices")).toEqual([]);
  });

  it("answers 304 to who has it, HEAD without a body, and other bytes after a change", async () => {
    const first = await get("/feeds/mottoes.xml");
    const etag = String(first.headers["etag"]);
    const same = await get("/feeds/mottoes.xml", { "if-none-match": `"other", W/${etag}` });
    expect([same.statusCode, same.body, same.headers["cache-control"]]).toEqual([304, "", "public, max-age=15"]);
    const head = await get("/feeds/mottoes.xml", {}, "HEAD");
    expect([head.statusCode, head.body, head.headers["etag"], head.headers["content-length"]]).toEqual([200, "", etag, String(Buffer.byteLength(first.body))]);
    await county.publish("family-motto", { title: "勤俭", kind: "CLASSIC", text: "一粥一饭" });
    expect((await get("/feeds/mottoes.xml", { "if-none-match": etag })).statusCode).toBe(200);
    expect((await get("/feeds/none.xml")).statusCode).toBe(404);
  });

  it("is found from the residents' pages", async () => {
    const links = [...(await get("/")).body.matchAll(/<link rel="alternate" type="([^"]+)"[^>]* href="([^"]+)">/g)];
    expect(links.map(([, type, href]) => [type, href])).toEqual(["articles", "notices", "mottoes"].flatMap((name) => [
      ["application/rss+xml", `/feeds/${name}.xml`], ["application/feed+json", `/feeds/${name}.json`],
    ]));
    for (const [, , href] of links) expect((await get(String(href))).statusCode).toBe(200);
  });
});
