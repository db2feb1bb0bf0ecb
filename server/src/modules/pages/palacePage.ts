import type { Reader } from "../../kernel/unitOfWork";
import { stationById, type Station } from "../stations";
import { boardTimetables, publicYouthPalace, type PalaceSession, type PublicPalaceView } from "../youthPalaces";
import { callLink } from "./callLink";
import { html, when, type Html } from "./html";
import type { Asked, Page, Site } from "./page";
import { nearSpan } from "./saidTime";
import { timetable } from "./views/palaces";
import { endOfDays } from "./weekSpan";

const days = 7;

/** `/p/:id`: a youth palace with its week. */
export async function palacePage(reader: Reader, { params }: Asked, site: Site): Promise<Page | null> {
  const view = await publicYouthPalace(reader, { id: params["id"] ?? "" });
  if (!view) return null;
  const { palace } = view;
  const until = endOfDays(reader, days, site.timeZone);
  const board = (await boardTimetables(reader, [palace.stationId], reader.now, until, site.timeZone)).find(({ id }) => id === palace.id);
  const station = await stationById.create(reader).load(palace.stationId);
  const body = html`<h1>${palace.name}</h1>${facts(view, station)}${callLink(palace.phone)}
${board ? html`<section><h2>每周课表</h2><div class="card">${timetable(board)}</div></section>${thisWeek(board.sessions, reader.now, site)}` : html`<p>课表还在安排中。</p>`}
${when(view.summary, (summary) => html`<section><h2>简介</h2><p class="text">${summary}</p></section>`)}`;
  return { title: `${palace.name} - ${site.countyName}`, body };
}

function facts({ palace, openingText }: PublicPalaceView, station: Station | null): Html {
  return html`<dl class="card"><dt>类型</dt><dd>${palace.kind === "RURAL_SCHOOL" ? "乡村学校少年宫" : "乡村复兴少年宫"}</dd>${when(palace.address, (address) => html`<dt>地址</dt><dd>${address}</dd>`)}
${when(openingText, (text) => html`<dt>开放时间</dt><dd>${text}</dd>`)}${when(station, ({ code, name }) => html`<dt>阵地</dt><dd><a href="/s/${code}">${name}</a></dd>`)}</dl>`;
}

// Only what differs from the table is worth saying twice.
function thisWeek(sessions: readonly PalaceSession[], now: Date, { timeZone }: Site): Html {
  const closed = sessions.filter(({ status }) => status === "CLOSED");
  if (closed.length === 0) return html``;
  return html`<section><h2>这一周停课</h2>${closed.map(({ clubName, startsAt, endsAt, reason }) => html`<p class="card change">${nearSpan(startsAt, endsAt, now, timeZone)}，${clubName}<br>原因：${reason}</p>`)}</section>`;
}
