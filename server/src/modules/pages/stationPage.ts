import type { Reader } from "../../kernel/unitOfWork";
import { upcomingPublicLectures } from "../lectures";
import { publicPieces } from "../placements";
import type { Station } from "../stations";
import { boardTimetables, publicYouthPalaces } from "../youthPalaces";
import { callLink } from "./callLink";
import { html, when, type Html } from "./html";
import { lectureCard } from "./lectureCard";
import type { Asked, Page, Site } from "./page";
import { surroundings } from "./queries/places";
import { noticeList, noticesAt } from "./views/notices";
import { palaceList, timetable } from "./views/palaces";
import { placeLinks } from "./views/villageChooser";
import { endOfDays } from "./weekSpan";

const days = 14;
const mostLectures = 20;
const mostNotices = 6;
const mostPalaces = 6;

/** `/s/:code`: what a station's sign opens. */
export async function stationPage(reader: Reader, { params }: Asked, site: Site): Promise<Page | null> {
  const found = await surroundings(reader, params["code"] ?? "");
  if (!found) return null;
  const { station, above, below } = found;
  const until = endOfDays(reader, days, site.timeZone);
  const lectures = await upcomingPublicLectures(reader, { near: { path: station.path }, until, first: mostLectures, timeZone: site.timeZone });
  const notices = await publicPieces(reader, { channel: "WEB", stationCode: station.code, timeZone: site.timeZone }, ["LECTURE_NOTICE"]);
  const palaces = await publicYouthPalaces(reader, { near: { stationCode: station.code }, first: mostPalaces });
  const tables = palaces.length === 0 ? [] : await boardTimetables(reader, [station.id], reader.now, until, site.timeZone);
  const body = html`<h1>${station.name}</h1>${station.status === "SUSPENDED" ? html`<p class="banner"><b>暂停开放</b>恢复开放时另行通知</p>` : null}
${facts(station, above)}${callLink(station.phone)}<div class="row"><a class="do light" href="/?s=${station.code}">看本周附近的活动</a></div>
<section><h2>近期宣讲</h2>${lectures.length > 0 ? lectures.map((lecture) => lectureCard(lecture, reader.now, site)) : html`<p>近两周还没有安排宣讲。</p>`}</section>
${noticeList(noticesAt(notices, [station, ...above, ...below]).slice(0, mostNotices), html`<h2>通知公告</h2>`)}${palaceList(palaces, "少年宫")}${tables.map((table) => html`<div class="card">${timetable(table)}</div>`)}
${below.length > 0 ? html`<section><h2>下属站点</h2>${placeLinks(below)}</section>` : null}`;
  return { title: `${station.name} - ${site.countyName}`, body };
}

function facts(station: Station, above: readonly Station[]): Html {
  return html`<dl class="card">${when(station.address, (address) => html`<dt>地址</dt><dd>${address}</dd>`)}
${when(station.openingHours, (hours) => html`<dt>开放时间</dt><dd>${hours}</dd>`)}${position(station)}
${when(above[0], (parent) => html`<dt>上级</dt><dd><a href="/s/${parent.code}">${parent.name}</a></dd>`)}</dl>`;
}

function position({ latitude, longitude }: Station): Html {
  if (latitude === null || longitude === null) return html``;
  const [north, east] = [latitude.toFixed(5), longitude.toFixed(5)];
  return html`<dt>位置</dt><dd><a href="geo:${north},${east}">北纬${north}°，东经${east}°</a>（用地图打开）</dd>`;
}
