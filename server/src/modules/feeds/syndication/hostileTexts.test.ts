import type { PlacedLivePiece } from "../../placements";
import { childrenOf, readXml, textOf } from "./readXml.factory";
import { syndicationEntry } from "./syndicationEntry";
import { writeJsonFeed } from "./writeJsonFeed";
import { writeRss } from "./writeRss";

const content = "{http://purl.org/rss/1.0/modules/content/}encoded";
const sha256 = "a".repeat(64);
const place = { publicUrl: "https://wenming.example", timeZone: "Asia/Shanghai", signature: "望禾县文明办" };

const hostile = [
  "]]><script>alert(1)</script>", "<script>alert(1)</script>", "</title></channel></rss><b>", "&lt;img src=x onerror=alert(1)&gt;", "<!-- -- ]]> <?php ?>",
  "\"'><svg onload=alert(1)>", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;", "a\u0000\u0001\u0008\u000b\u000c\u001f\ufffe\uffff\ud800b", "𠮷野家 😀 — “引号”",
];

function piece(words: string, liveAt = new Date("2026-11-23T02:00:00.000Z")): PlacedLivePiece {
  const snapshot = {
    type: "ARTICLE", title: words, kind: null, text: words, summary: words, lines: [], strip: null, theme: words, seconds: null, origin: words, family: null,
    blocks: [{ type: "paragraph", runs: [{ text: words, bold: true }] }, { type: "list", ordered: false, items: [[{ text: words }]] }, { type: "heading", level: 2, runs: [{ text: words, italic: true }] }],
    story: words, stationId: null, lectureId: null, signature: words, publisherId: null, source: null, pictureLicence: null, aiGenerated: false, media: [],
  } as const;
  const media = [{ role: "cover", kind: "IMAGE", sha256, alt: words, caption: words, url: `/media/${sha256}.png`, mime: "image/png", bytes: 1234, width: 10, height: 10, seconds: null, fileName: "a.png", details: null, renditions: [] }] as const;
  return { pieceId: "0190a0b0-0000-7000-8000-000000000001", revisionId: "r", snapshot, media, liveAt, lecture: null, showings: [], spans: [], moreAt: null };
}

const feedOf = (words: string) => ({
  title: words, description: words, homeUrl: "https://wenming.example/", feedUrl: "https://wenming.example/feeds/articles.xml",
  entries: [syndicationEntry(piece(words), null, place)],
});
const said = (words: string): string => words.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "");
// As a browser takes the body apart: what is left after the known tags must hold no other.
const knownTags = /<\/?(p|strong|em|ul|ol|li|h3|blockquote|figure|figcaption)>|<img src="https:\/\/wenming\.example\/media\/[0-9a-f]{64}\.png" alt="[^"<>]*">/g;

describe("hostile texts in a subscription", () => {
  it.each(hostile)("%j stays words in RSS", (words) => {
    const [channel] = childrenOf(readXml(writeRss(feedOf(words))), "channel");
    const [item] = channel ? childrenOf(channel, "item") : [];
    if (!channel || !item) throw new Error("no item");
    expect([textOf(channel, "title"), textOf(item, "title"), textOf(item, "description"), textOf(item, "category")]).toEqual([said(words), said(words), said(words), said(words)]);
    const body = textOf(item, content) ?? "";
    expect(body.replace(knownTags, "")).not.toMatch(/[<>]/);
    expect(body.match(/<(p|strong|em|ul|li|h3|figure|figcaption)>/g)?.length).toBe(10);
    expect(childrenOf(item, "enclosure").map(({ attributes }) => attributes)).toEqual([{ url: `https://wenming.example/media/${sha256}.png`, length: "1234", type: "image/png" }]);
  });

  it.each(hostile)("%j stays words in JSON Feed", (words) => {
    const { items } = JSON.parse(writeJsonFeed(feedOf(words))) as { items: { title: string; content_html: string; attachments: object[] }[] };
    expect(items[0]?.title).toBe(words);
    expect(items[0]?.content_html.replace(knownTags, "")).not.toMatch(/[<>]/);
    expect(items[0]?.attachments).toEqual([{ url: `https://wenming.example/media/${sha256}.png`, mime_type: "image/png", size_in_bytes: 1234 }]);
  });

  it("would be told by the parser: the same words unescaped are no document", () => {
    for (const words of ["</title>", "<script>", "\u0001", "&e;"]) expect(() => readXml(`<a><title>${words}</title></a>`)).toThrow();
  });
});
