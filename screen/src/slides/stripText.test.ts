import { textWidth } from "../text/measure";
import { setStrip } from "./stripText";

const strips = [
  [768, 192],
  [512, 32],
  [384, 32],
  [768, 32],
] as const;
const longest = "11月25日（周三）上午9:00，柳堰村新时代文明实践站宣讲室，医保缴费和报销怎么办，主讲米惜粒，电话0300-8800301";
const messages = ["一声你好，满城春风", "轻踩油门少鸣笛，静静为你加把劲", longest];

test.each(strips)("on %i×%i everything is said, signed, large enough and inside", (width, height) => {
  const min = Math.max(16, Math.ceil(height * 0.4));
  const area = { width: width - Math.round(height * 0.32), height };
  for (const message of messages) {
    const { size, pages } = setStrip(message, "望禾县新时代文明实践中心", area, min);
    expect(size).toBeGreaterThanOrEqual(min);
    expect(pages.flatMap((page) => page.lines).join("")).toBe(message);
    const signatures = pages.map((page) => page.signature).filter(Boolean);
    expect(signatures.join("")).toContain("望禾县新时代文明实践中心");
    for (const page of pages) {
      for (const line of [...page.lines, page.signature]) expect(textWidth(line) * size).toBeLessThanOrEqual(area.width);
    }
  }
});

test("a slogan that fits beside its 落款 needs one page", () => {
  const { pages, size } = setStrip("一声你好，满城春风", "望禾县文明办", { width: 502, height: 32 }, 16);
  expect(pages).toEqual([{ lines: ["一声你好，满城春风"], signature: "望禾县文明办" }]);
  expect(size).toBe(24);
});

test("a 落款 without room beside the text gets a page of its own", () => {
  const { pages } = setStrip("不往河里扔一物，留给儿孙一河清", "望禾县文明办", { width: 700, height: 192 }, 77);
  expect(pages.map((page) => page.signature)).toEqual(["", "望禾县文明办"]);
});
