import { fitLines, fitText } from "./fitLines";
import { flowText, heightOf } from "./flowText";
import { textWidth } from "./measure";

const area = { width: 1728, height: 500 };

test("LED lines stand unbroken, as large as the longest allows", () => {
  const fitted = fitLines(["不往河里扔一物", "留给儿孙一河清"], area, { max: 300, min: 54, leading: 1.25 });
  expect(fitted?.lines).toEqual(["不往河里扔一物", "留给儿孙一河清"]);
  expect(fitted?.size).toBeGreaterThan(180);
  expect((fitted?.size ?? 0) * 7).toBeLessThanOrEqual(1728);
});

test("what does not fit is refused by fitLines and set at the smallest size by fitText", () => {
  const text = ["字".repeat(400)];
  const sizes = { max: 200, min: 54, leading: 1.25 };
  expect(fitLines(text, area, sizes)).toBeNull();
  expect(fitText(text, area, sizes).size).toBe(54);
});

test("whole pixels only", () => {
  const fitted = fitLines(["一声你好"], { width: 333, height: 77 }, { max: 61.7, min: 20, leading: 1.1 });
  expect(Number.isInteger(fitted?.size)).toBe(true);
});

test("a long body is cut into pages of the height given, with every character on one of them", () => {
  const text = "夜里有人喊渡，起来就走。".repeat(60);
  const flow = flowText([{ text }], { width: 1000, height: 400 }, { max: 100, min: 54, leading: 1.5 });
  expect(flow.pages.length).toBeGreaterThan(1);
  const room = 400 / Math.floor(flow.size * 1.5);
  for (const page of flow.pages) expect(heightOf(page)).toBeLessThanOrEqual(room);
  expect(flow.pages.flatMap((page) => page.map((line) => line.text)).join("")).toBe(text);
});

test("a short body is one page, larger than the smallest type", () => {
  const flow = flowText([{ text: "一行字" }], { width: 1000, height: 400 }, { max: 100, min: 54, leading: 1.5 });
  expect(flow).toMatchObject({ size: 100, labelWidth: 0, pages: [[{ text: "一行字", opens: true }]] });
});

test("a fact is not torn over two pages, and its label stands once", () => {
  const facts = [1, 2, 3, 4].map((n) => ({ label: "地点", text: `第${n}村新时代文明实践站宣讲室里面` }));
  const flow = flowText(facts, { width: 700, height: 400 }, { max: 60, min: 54, leading: 1.4 });
  expect(flow.pages.length).toBeGreaterThan(1);
  for (const page of flow.pages) {
    expect(page[0]?.opens).toBe(true);
    for (const line of page) expect(textWidth(line.text) * flow.size + flow.labelWidth).toBeLessThanOrEqual(701);
  }
  expect(flow.pages.flat().filter((line) => line.label === "地点")).toHaveLength(4);
});
