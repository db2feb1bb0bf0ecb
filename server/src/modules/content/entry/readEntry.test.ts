import { buildEntry } from "../sync/memoryCms.factory";
import { revisionHash } from "../../reviews";
import { entryProblem } from "./entryProblem";
import { readEntry } from "./readEntry";
import type { CmsEntry } from "../../../platform/cmsClient";

function read(entry: CmsEntry) {
  const found = readEntry(entry);
  if (!found) throw new Error("unknown type");
  return found;
}

describe("readEntry", () => {
  it("keeps the words and emphasis of a body and nothing else", () => {
    const body = [
      { type: "heading", level: 3, children: [{ type: "text", text: "标题" }] },
      { type: "paragraph", children: [
        { type: "text", text: "一", bold: true, code: true }, { type: "link", url: "javascript:alert(1)", children: [{ type: "text", text: "链接" }] },
      ] },
      { type: "list", format: "ordered", children: [
        { type: "list-item", children: [{ type: "text", text: "甲" }] },
        { type: "list", format: "unordered", children: [{ type: "list-item", children: [{ type: "text", text: "乙", italic: true }] }] },
      ] },
      { type: "paragraph", children: [{ type: "text", text: "" }] },
      { type: "script", onload: "alert(1)", children: [{ type: "text", text: "<b>照字面</b>" }] },
      null, "x",
    ];
    const { snapshot } = read(buildEntry({ fields: { body } }));
    expect(snapshot.blocks).toEqual([
      { type: "heading", level: 3, runs: [{ text: "标题" }] },
      { type: "paragraph", runs: [{ text: "一", bold: true }, { text: "链接" }] },
      { type: "list", ordered: true, items: [[{ text: "甲" }], [{ text: "乙", italic: true }]] },
      { type: "paragraph", runs: [{ text: "<b>照字面</b>" }] },
    ]);
    expect(snapshot.text).toBe("标题\n一链接\n甲\n乙\n<b>照字面</b>");
  });

  it("drops control and direction marks, keeps line breaks", () => {
    const { snapshot } = read(buildEntry({ uid: "lecture-notice", fields: { title: "\u202e标\u0000题\u0007", body: "一\r\n二\r三\t四" } }));
    expect([snapshot.title, snapshot.text]).toEqual(["标题", "一\n二\n三 四"]);
  });

  it("reads an ad's lines, a motto's words and the request beside the seal", () => {
    const ad = read(buildEntry({ uid: "public-service-ad", fields: { lines: ["讲文明", " ", 7, "树新风"], strip: "讲文明 树新风", seconds: 12, theme: "文明" } }));
    expect([ad.snapshot.lines, ad.snapshot.text, ad.snapshot.seconds, ad.snapshot.theme]).toEqual([["讲文明", "树新风"], "讲文明\n树新风", 12, "文明"]);
    const fields = { title: undefined, text: "静以修身，俭以养德。", channels: ["SCREEN", "PAPER"], showFrom: "2026-12-01T08:00:00+08:00", showUntil: "soon" };
    const motto = read(buildEntry({ uid: "family-motto", fields }));
    expect([motto.snapshot.title, motto.snapshot.text]).toEqual(["静以修身，俭以养德。", "静以修身，俭以养德。"]);
    expect(motto.request).toEqual({ channels: ["SCREEN"], showFrom: "2026-12-01T00:00:00.000Z", showUntil: null });
  });

  it("seals words, signature and media, and neither the request nor a media address", () => {
    const entry = buildEntry({ media: [{ field: "cover", name: "a", alternativeText: null, caption: null, sha256: "a".repeat(64), mime: "image/png", bytes: 1, url: "/uploads/a?signature=1" }] });
    const hash = (other: CmsEntry) => revisionHash(read(other).snapshot);
    const [medium] = entry.media;
    if (!medium) throw new Error("no media");
    expect(hash({ ...entry, fields: { ...entry.fields, channels: ["WEB"], showUntil: "2026-12-01T00:00:00Z" } })).toBe(hash(entry));
    expect(hash({ ...entry, publishedAt: "2027-01-01T00:00:00.000Z", media: [{ ...medium, url: "/uploads/a?signature=2", name: "b" }] })).toBe(hash(entry));
    expect(hash({ ...entry, media: [{ ...medium, sha256: "b".repeat(64) }] })).not.toBe(hash(entry));
    expect(hash({ ...entry, fields: { ...entry.fields, signature: "望禾镇政府" } })).not.toBe(hash(entry));
  });

  it("knows five types", () => {
    expect(readEntry(buildEntry({ uid: "page" }))).toBeNull();
  });
});

describe("entryProblem", () => {
  const problem = (entry: CmsEntry) => entryProblem(entry, read(entry));

  it.each<[string, CmsEntry, string | null]>([
    ["nothing", buildEntry(), null],
    ["no words", buildEntry({ fields: { body: [] } }), "没有正文，请填写后再送审"],
    ["no signature", buildEntry({ fields: { signature: " " } }), "没有落款，请填写后再送审"],
    ["a long title", buildEntry({ fields: { title: "长".repeat(121) } }), "“标题”超过 120 个字，请缩短后再送审"],
    ["no channel", buildEntry({ fields: { channels: ["PAPER"] } }), "没有选择发布渠道，请至少选一个"],
    ["a picture in the body", buildEntry({ fields: { body: [{ type: "image", image: {} }, { type: "paragraph", children: [{ type: "text", text: "文" }] }] } }), "正文里不能插入图片，请把图片放到封面"],
    ["a placeholder without a lecture", buildEntry({ uid: "lecture-notice", fields: { body: "{date}开讲" } }), "标题或正文里有 {date} 之类的占位符，请在“对应宣讲”里选择一场宣讲"],
    ["one in a title", buildEntry({ fields: { title: "{weekday}开讲" } }), "标题或正文里有 {date} 之类的占位符，请在“对应宣讲”里选择一场宣讲"],
    ["a local motto without consent", buildEntry({ uid: "family-motto", fields: { kind: "LOCAL", text: "勤俭" } }), "本地家训和家风故事须先取得本人同意"],
    ["a local motto with consent", buildEntry({ uid: "family-motto", fields: { kind: "LOCAL", text: "勤俭", consent: true } }), null],
  ])("says what to do about %s", (_what, entry, expected) => {
    expect(problem(entry)).toBe(expected);
  });
});
