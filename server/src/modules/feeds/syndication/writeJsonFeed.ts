import type { SyndicationEntry } from "./syndicationEntry";
import type { SyndicationFeed } from "./syndicationFeed";

/** The subscription as JSON Feed 1.1. */
export function writeJsonFeed({ title, description, homeUrl, feedUrl, entries }: SyndicationFeed): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1", title, home_page_url: homeUrl, feed_url: feedUrl, description, language: "zh-CN", items: entries.map(item),
  });
}

function item({ id, url, title, summary, text, html, publishedAt, modifiedAt, signature, theme, files }: SyndicationEntry): object {
  const image = files.find(({ kind }) => kind === "IMAGE")?.url;
  return {
    id, url, title, content_html: html, content_text: text, ...(summary === null ? {} : { summary }), ...(image === undefined ? {} : { image }),
    date_published: publishedAt.toISOString(), date_modified: modifiedAt.toISOString(), authors: [{ name: signature }], ...(theme === null ? {} : { tags: [theme] }),
    ...(files.length === 0 ? {} : { attachments: files.map(attachment) }),
  };
}

function attachment({ url, mime, bytes, seconds }: SyndicationEntry["files"][number]): object {
  return { url, mime_type: mime, size_in_bytes: bytes, ...(seconds === null ? {} : { duration_in_seconds: seconds }) };
}
