import { createHash } from "node:crypto";
import { syndicationChannels, syndicationForms } from "../feeds";
import { emblem } from "./emblem";
import { html, trusted, when, type Html } from "./html";
import type { Page, Site } from "./page";
import { pageStyle, posterStyle } from "./style";

const styles = { phone: pageStyle, poster: posterStyle } as const;
const styleHashes = [pageStyle, posterStyle].map((style) => `'sha256-${createHash("sha256").update(style).digest("base64")}'`).join(" ");

// What a news reader offers to subscribe to (订阅源) when it is given the page's address.
const subscriptions = syndicationChannels.flatMap(({ name, title }) =>
  syndicationForms.map((form) => html`<link rel="alternate" type="${form.mime}" title="${title}（${form.name}）" href="/feeds/${name}.${form.ext}">`));

/** What the pages may load: their own style by its hash, one script and pictures of this server, nothing from elsewhere. */
export const pageSecurityPolicy =
  `default-src 'none'; style-src ${styleHashes}; script-src 'self'; img-src 'self' data:; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** A whole document. */
export function framed(page: Page, site: Site): string {
  const frame = page.frame ?? "phone";
  const village = page.village === undefined || page.village === null ? trusted("") : html` data-village="${page.village}"`;
  return html`<!doctype html>
<html lang="zh-CN"${village}${site.plainLook ? trusted(' class="plain"') : trusted("")}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no"><link rel="icon" href="data:image/svg+xml,${encodeURIComponent(emblem.text)}"><title>${page.title}</title>${subscriptions}<style>${trusted(styles[frame])}</style></head>
<body>${frame === "phone" ? phoneBody(page.body, site) : page.body}<script src="/pages.js" defer></script></body></html>
`.text;
}

function phoneBody(body: Html, site: Site): Html {
  return html`<a class="skip" href="#main">跳到正文</a>
<header><div class="bar"><a href="/">${emblem}${site.countyName}新时代文明实践</a>${when(site.isDemo, () => html`<span class="demo">示例数据</span>`)}</div></header>
<main id="main">${body}</main>
<footer>${site.signature}</footer>`;
}
