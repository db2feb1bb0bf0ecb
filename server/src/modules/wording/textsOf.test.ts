import { fieldLabel, textsOf } from "./textsOf";

const snapshot = {
  type: "STORY", title: "孝老爱亲", kind: null, text: "第一段\n第二段", summary: null, strip: "学习身边好人", theme: "家风", seconds: 8, origin: null, signature: "望禾县文明办",
  blocks: [
    { type: "heading", level: 2, runs: [{ text: "敏", bold: true }, { text: "感" }] },
    { type: "list", ordered: false, items: [[{ text: "甲" }], [{ text: "乙" }, { text: "丙", italic: true }]] },
  ],
  lines: [], stationId: "S1", lectureId: null, publisherId: "O1", source: "LOCAL", aiGenerated: false,
  media: [{ role: "cover", kind: "IMAGE", sha256: "0".repeat(64), alt: "一位老人", caption: "图：张大爷" }],
};

describe("textsOf", () => {
  it("gives every human text under its path, runs joined, references left out", () => {
    expect(textsOf(snapshot)).toEqual([
      { field: "title", text: "孝老爱亲" }, { field: "strip", text: "学习身边好人" }, { field: "theme", text: "家风" }, { field: "signature", text: "望禾县文明办" },
      { field: "media.0.alt", text: "一位老人" }, { field: "media.0.caption", text: "图：张大爷" },
      { field: "blocks.0.runs", text: "敏感" }, { field: "blocks.1.items.0", text: "甲" }, { field: "blocks.1.items.1", text: "乙丙" },
    ]);
  });
  it("reads the text where there are no parts, and the lines where there are", () => {
    expect(textsOf({ title: "题", text: "正文", blocks: [], lines: [] })).toEqual([{ field: "title", text: "题" }, { field: "text", text: "正文" }]);
    expect(textsOf({ text: "甲\n乙", lines: ["甲", "乙"] })).toEqual([{ field: "lines", text: "甲\n乙" }]);
    expect(textsOf({ text: null, lines: ["法", " ", "轮"] })).toEqual([{ field: "lines", text: "法\n轮" }]);
    expect(textsOf({ ownTitle: "冬季防火", summary: null, placeText: " " })).toEqual([{ field: "ownTitle", text: "冬季防火" }]);
  });
});

it.each([
  ["title", "标题"], ["blocks.2.runs", "正文第 3 段"], ["media.0.alt", "图片和视频第 1 项的替代文字"], ["lines.1", "LED 分行文字第 2 项"], ["fileName.0", "文件名第 1 项"], ["ownTitle", "题目"],
])("names the place %s as %s", (field, label) => {
  expect(fieldLabel(field)).toBe(label);
});
