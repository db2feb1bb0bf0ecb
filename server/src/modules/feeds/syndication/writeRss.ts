import type { SyndicationEntry, SyndicationFile } from "./syndicationEntry";
import type { SyndicationFeed } from "./syndicationFeed";
import { xml, type Xml } from "./xml";

/** The subscription as RSS 2.0. Nothing is wrapped in CDATA: every word is escaped, so no word can end a wrapping. */
export function writeRss({ title, description, homeUrl, feedUrl, entries }: SyndicationFeed): string {
  const newest = entries.reduce<Date | null>((latest, { modifiedAt }) => (latest === null || modifiedAt > latest ? modifiedAt : latest), null);
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${title}</title>
<link>${homeUrl}</link>
<description>${description}</description>
<language>zh-CN</language>
<atom:link href="${feedUrl}" rel="self" type="application/rss+xml"/>
${newest === null ? null : xml`<lastBuildDate>${newest.toUTCString()}</lastBuildDate>`}
${entries.map(item)}</channel>
</rss>
`.text;
}

function item(entry: SyndicationEntry): Xml {
  const { id, url, title, summary, text, html, publishedAt, modifiedAt, signature, theme, files } = entry;
  return xml`<item>
<title>${title}</title>
<link>${url}</link>
<guid isPermaLink="false">${id}</guid>
<pubDate>${publishedAt.toUTCString()}</pubDate>
<atom:updated>${modifiedAt.toISOString()}</atom:updated>
<dc:creator>${signature}</dc:creator>
${theme === null ? null : xml`<category>${theme}</category>`}
<description>${summary ?? text}</description>
<content:encoded>${html}</content:encoded>
${enclosure(files)}
</item>
`;
}

// RSS readers take one enclosure an item; all pictures are in the body.
function enclosure(files: readonly SyndicationFile[]): Xml | null {
  const [first] = files;
  return first ? xml`<enclosure url="${first.url}" length="${first.bytes}" type="${first.mime}"/>` : null;
}
