import { buildEntry } from "../sync/memoryCms.factory";
import { draftFields } from "./draftFields";
import { readEntry } from "./readEntry";

const body = [
  { type: "heading", level: 3, children: [{ type: "text", text: "一、院坝会" }] },
  { type: "paragraph", children: [{ type: "text", text: "周三" }, { type: "text", text: "下午三点", bold: true }, { type: "text", text: "开讲", italic: true }] },
  { type: "quote", children: [{ type: "text", text: "有理讲理" }] },
  { type: "list", format: "ordered", children: [{ type: "list-item", children: [{ type: "text", text: "带板凳" }] }, { type: "list-item", children: [{ type: "text", text: "带水杯" }] }] },
  { type: "list", format: "unordered", children: [{ type: "list-item", children: [{ type: "text", text: "不带孩子" }] }] },
];

const shared = { signature: "望禾县文明办", publisherId: "01900000-0000-7000-8000-000000000009", source: "COLLECTED", pictureLicence: "作者授权", aiGenerated: true };

describe("draftFields", () => {
  it.each([
    ["article", { title: "新风", summary: "一句话", body, ...shared }],
    ["story", { title: "好人", summary: null, body, ...shared }],
    ["lecture-notice", { title: "预告 {date}", kind: "VENUE", body: "第一行\n第二行 {place}", lectureId: "01900000-0000-7000-8000-000000000008", ...shared }],
    ["family-motto", { text: "勤俭持家", kind: "LOCAL", origin: "李家", family: "李家", story: "从前……", stationId: "01900000-0000-7000-8000-000000000007", ...shared }],
    ["public-service-ad", { title: "讲文明", lines: ["讲文明", "树新风"], strip: "讲文明 树新风", theme: "文明", seconds: 15, ...shared }],
  ])("gives back the fields of a %s", (uid, fields) => {
    const before = readEntry({ ...buildEntry({ uid }), fields })?.snapshot;
    if (!before) throw new Error("unreadable");
    const given = draftFields(before);
    expect(given).toEqual(fields);
    expect(readEntry({ ...buildEntry({ uid }), fields: given })?.snapshot).toEqual(before);
  });
});
