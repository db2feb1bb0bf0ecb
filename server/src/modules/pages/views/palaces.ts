import type { BoardTimetable, PublicPalaceView } from "../../youthPalaces";
import { html, when, type Html } from "../html";

/** Youth palaces to choose from. */
export function palaceList(palaces: readonly PublicPalaceView[], heading: string): Html {
  if (palaces.length === 0) return html``;
  return html`<section><h2>${heading}</h2>${palaces.map(({ palace: { id, name, address }, openingText }) => html`<article class="card link"><h3><a href="/p/${id}">${name}</a></h3>${when(address, (text) => html`<p>${text}</p>`)}${when(openingText, (text) => html`<p class="quiet">${text}</p>`)}</article>`)}</section>`;
}

/** The week of a palace as it hangs on the wall. */
export function timetable({ name, rows }: Pick<BoardTimetable, "name" | "rows">): Html {
  return html`<table><caption>${name}课表</caption><thead><tr><th scope="col">时间</th><th scope="col">社团</th><th scope="col">地点</th></tr></thead>
<tbody>${rows.map(({ day, time, title, place }) => html`<tr><td>${day} ${time}</td><td>${title}</td><td>${place}</td></tr>`)}</tbody></table>`;
}
