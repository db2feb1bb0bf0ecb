import type { Station } from "../../stations";
import { html, type Html } from "../html";

/** The form that finds a village by a part of its name; works without script. */
export function villageSearch(q: string): Html {
  return html`<form action="/" method="get" role="search"><input name="q" type="search" value="${q}" aria-label="村（社区）名称" placeholder="输入村名，例如：柳" maxlength="30"><button>查找</button></form>`;
}

/** Places to choose from, each a link that can be kept and passed on. */
export function placeLinks(stations: readonly Station[]): Html {
  return html`<ul class="places">${stations.map(({ code, name }) => html`<li><a href="/?s=${code}">${shortName(name)}</a></li>`)}</ul>`;
}

const endings = /新时代文明实践(所|站|点|中心)$|文明实践(所|站|点|中心)$/;

/** What people call the place: 柳家洼村 rather than 柳家洼村新时代文明实践站. */
export function shortName(name: string): string {
  const short = name.replace(endings, "");
  return short === "" ? name : short;
}
