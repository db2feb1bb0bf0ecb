import type { Reader } from "../../kernel/unitOfWork";
import { boardLectures, upcomingPublicLectures } from "../lectures";
import { mottoOfTheDay, publicPieces } from "../placements";
import { publicStations, type Station } from "../stations";
import { publicYouthPalaces } from "../youthPalaces";
import { callLink } from "./callLink";
import { html, when, type Html } from "./html";
import { lectureCard, type ToldLecture } from "./lectureCard";
import type { Asked, Page, Site } from "./page";
import { surroundings, townships, type Surroundings } from "./queries/places";
import { placeLinks, shortName, villageSearch } from "./views/villageChooser";
import { articleList, mottoCard, noticeList, noticesAt } from "./views/notices";
import { palaceList } from "./views/palaces";
import { endOfDays } from "./weekSpan";

const days = 7;
const mostLectures = 12;
const mostNotices = 6;
const mostArticles = 4;
const mostPalaces = 4;
const mostFound = 30;

/** `/`: this week in the county, near a village (`?s=`), or the search for one (`?q=`). */
export async function countyPage(reader: Reader, { query }: Asked, site: Site): Promise<Page> {
  const { s: code, q } = query;
  if (code !== undefined && code !== "") {
    const found = await surroundings(reader, code);
    return found ? villagePage(reader, found, site) : chooserPage(reader, { q: "", note: `没有找到编码是“${code}”的地方，请重新选择。` });
  }
  if (q !== undefined) return chooserPage(reader, { q: q.trim(), note: null });
  return wholeCountyPage(reader, site);
}

async function wholeCountyPage(reader: Reader, site: Site): Promise<Page> {
  const until = endOfDays(reader, days, site.timeZone);
  const lectures = await upcomingPublicLectures(reader, { near: {}, until, first: mostLectures, timeZone: site.timeZone });
  const body = html`<h1>本周在我村附近</h1><p>先选您的村（社区），就能看到附近的活动。</p>${villageSearch("")}<h2>按乡镇（街道）选</h2>${placeLinks(await townships(reader))}
${lectureSection("全县近期活动", lectures, reader.now, site)}${await wordsFor(reader, null, site)}${await palacesNear(reader, null)}`;
  return { title: `本周在我村附近 - ${site.countyName}`, body };
}

async function villagePage(reader: Reader, { station, above, below }: Surroundings, site: Site): Promise<Page> {
  const until = endOfDays(reader, days, site.timeZone);
  const hosts = [station, ...above].map(({ id }) => id);
  const near = await boardLectures(reader, hosts, { from: reader.now, until, timeZone: site.timeZone });
  const around = await lecturesAround(reader, [station, ...above], { until, timeZone: site.timeZone });
  const others = around.filter(({ id }) => !near.some((lecture) => lecture.id === id));
  const name = shortName(station.name);
  const body = html`<h1>本周在${name}附近</h1>
<p><a href="/s/${station.code}">${station.name}</a></p>${callLink(station.phone, "打电话问一问")}<div class="row"><a class="do light" href="/?q=">换一个村</a></div>
${lectureSection("这一周的活动", near, reader.now, site, "这一周这里还没有安排活动，可以看看下面邻近的村。")}
${others.length > 0 ? lectureSection("邻近的村", others.slice(0, mostLectures), reader.now, site) : null}
${below.length > 0 ? html`<section><h2>选您的村（社区）</h2>${placeLinks(below)}</section>` : null}${await wordsFor(reader, [station, ...above, ...below], site)}${await palacesNear(reader, station)}`;
  return { title: `本周在${name}附近 - ${site.countyName}`, body, village: station.code };
}

// The township is what people walk or ride to; the whole county is not near.
async function lecturesAround(reader: Reader, line: readonly Station[], span: { readonly until: Date; readonly timeZone: string }) {
  const township = line.find(({ tier }) => tier === "INSTITUTE");
  return township ? upcomingPublicLectures(reader, { near: { path: township.path }, first: 100, ...span }) : [];
}

async function chooserPage(reader: Reader, { q, note }: { q: string; note: string | null }): Promise<Page> {
  const found = q === "" ? [] : await publicStations(reader, { q, first: mostFound });
  const result = q === "" ? null : found.length > 0 ? placeLinks(found) : html`<p>没有找到名称里有“${q}”的村（社区），请少输几个字再试，或在下面按乡镇选。</p>`;
  const body = html`<h1>选您的村（社区）</h1>${when(note, (text) => html`<p class="card">${text}</p>`)}${villageSearch(q)}${result}<h2>按乡镇（街道）选</h2>${placeLinks(await townships(reader))}`;
  return { title: "选您的村（社区）", body, status: note === null ? 200 : 404, village: note === null ? null : "" };
}

function lectureSection(heading: string, lectures: readonly ToldLecture[], now: Date, site: Site, none = "近期还没有安排活动。"): Html {
  const list = lectures.length > 0 ? lectures.map((lecture) => lectureCard(lecture, now, site)) : html`<p>${none}</p>`;
  return html`<section><h2>${heading}</h2>${list}</section>`;
}

async function palacesNear(reader: Reader, station: Station | null): Promise<Html> {
  const { latitude, longitude } = station ?? { latitude: null, longitude: null };
  const gridCell = latitude === null || longitude === null ? null : `${latitude.toFixed(2)},${longitude.toFixed(2)}`;
  return palaceList(await publicYouthPalaces(reader, { near: { gridCell }, first: mostPalaces }), gridCell === null ? "少年宫" : "附近的少年宫");
}

// The first of the places is the village itself.
async function wordsFor(reader: Reader, places: readonly Station[] | null, { timeZone }: Site): Promise<Html> {
  const place = { channel: "WEB", stationCode: places?.[0]?.code ?? null, timeZone } as const;
  const live = await publicPieces(reader, place, ["LECTURE_NOTICE"]);
  const notices = places === null ? live : noticesAt(live, places);
  const articles = await publicPieces(reader, place, ["STORY", "ARTICLE"]);
  return html`${noticeList(notices.slice(0, mostNotices), html`<h2>通知公告</h2>`)}${mottoCard(await mottoOfTheDay(reader, place))}${articleList(articles.slice(0, mostArticles), timeZone)}`;
}
