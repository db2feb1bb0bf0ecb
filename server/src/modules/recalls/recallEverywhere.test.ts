import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../kernel/canonicalJson";
import type { Piece } from "../content";
import { publishEntry } from "../content/content.factory";
import { buildPicture } from "../content/picture.factory";
import { Revision } from "../reviews";
import { saveStation } from "../stations/station.factory";
import { RecallPortal } from "./recallPortal.factory";

const picture = buildPicture();
const pictureName = `${sha256(picture)}.png`;

interface Sample {
  readonly what: string;
  readonly word: string;
  readonly entry: Parameters<typeof publishEntry>[1];
  /** Where the public meets it. */
  readonly places: readonly string[];
}

const common = { channels: ["SCREEN", "MINI_PROGRAM", "WEB", "MEDIA_CENTRE"] };
const samples: readonly Sample[] = [
  {
    what: "an article", word: "光盘行动倡议", entry: { uid: "article", fields: { ...common, title: "光盘行动倡议" } },
    places: ["screen", "articles", "article", "rss articles", "json articles", "county page"],
  },
  {
    what: "a public-service ad", word: "一粥一饭", entry: { uid: "public-service-ad", fields: { ...common, title: "一粥一饭", lines: ["一粥一饭"], strip: "一粥一饭" } },
    places: ["screen", "home", "article"],
  },
  {
    what: "a family motto", word: "耕读传家", entry: { uid: "family-motto", fields: { ...common, kind: "CLASSIC", title: "耕读传家", text: "耕读传家" } },
    places: ["screen", "article", "motto", "rss mottoes", "json mottoes", "county page"],
  },
  {
    what: "a notice", word: "停水通知", entry: { uid: "lecture-notice", fields: { ...common, kind: "OTHER", title: "停水通知", body: "停水通知：明日检修。" } },
    places: ["screen", "home", "article", "station", "rss notices", "json notices", "county page", "station page"],
  },
];

describe("a recalled piece", () => {
  let portal: RecallPortal;
  beforeEach(async () => {
    portal = await RecallPortal.open();
    await portal.withoutStages();
    const station = await saveStation(portal.database.writing.manager, { code: "HERE", name: "竹林村站" });
    await portal.addScreen(station.id, "wall");
  });
  afterEach(() => portal.close());

  /** The places where the word can be read by anybody at this moment; every cache on the way is warm from the time before. */
  async function placesOf(word: string, { id }: Piece): Promise<string[]> {
    const page = (url: string) => portal.app.http.inject({ url });
    const answers = {
      screen: await portal.query("ScreenFeed", { token: "wall" }),
      home: await portal.query("Home", { variables: { stationCode: "HERE" } }),
      articles: await portal.query("Articles"),
      article: await portal.query("Article", { variables: { id } }),
      motto: await portal.query("MottoOfTheDay"),
      station: await portal.query("StationPage", { variables: { code: "HERE" } }),
      "rss articles": await page("/feeds/articles.xml"), "json articles": await page("/feeds/articles.json"),
      "rss mottoes": await page("/feeds/mottoes.xml"), "json mottoes": await page("/feeds/mottoes.json"),
      "rss notices": await page("/feeds/notices.xml"), "json notices": await page("/feeds/notices.json"),
      "county page": await page("/"), "station page": await page("/s/HERE"),
    };
    return Object.entries(answers).filter(([, answer]) => answer.body.includes(word)).map(([place]) => place);
  }

  it.each(samples)("($what) is gone from every channel with the commit, without the CMS", async ({ word, entry, places }) => {
    const piece = await publishEntry(portal.database, entry);
    await portal.addScreen((await saveStation(portal.database.writing.manager)).id, "elsewhere");
    expect(await placesOf(word, piece)).toEqual(places);
    expect(await placesOf(word, piece)).toEqual(places);
    await portal.recall(piece.id);
    expect(await placesOf(word, piece)).toEqual([]);
  });

  it("takes its files with it", async () => {
    const piece = await publishEntry(portal.database);
    const { manager } = portal.database.writing;
    const { id: revisionId } = await manager.findOneByOrFail(Revision, { subjectId: piece.id });
    await manager.insert("media_file", { sha256: pictureName.slice(0, 64), ext: "png", mime: "image/png", bytes: picture.length, width: 64, height: 36, seconds: null, name: "a.png", storedAt: portal.clock.now() });
    await manager.insert("revision_media", { revisionId, sha256: pictureName.slice(0, 64) });
    mkdirSync(join(portal.folder, "media"), { recursive: true });
    writeFileSync(join(portal.folder, "media", pictureName), picture);
    const get = async () => {
      const { statusCode, headers } = await portal.app.http.inject({ url: `/media/${pictureName}` });
      return [statusCode, headers["cache-control"]];
    };
    expect(await get()).toEqual([200, "public, max-age=60, must-revalidate"]);
    await portal.recall(piece.id);
    expect(await get()).toEqual([404, "no-store"]);
  });
});
