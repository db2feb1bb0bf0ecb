import { breakEvenly, breakLines, clausesOf, packClauses } from "./breakLines";
import { textWidth } from "./measure";

test("no line is longer than asked, and nothing is lost", () => {
  const text = "各位乡亲：周三（11月25日）上午9:00，柳堰村“医保缴费和报销怎么办”宣讲，电话0300-8800301。";
  for (let ems = 8; ems < 50; ems += 1) {
    const lines = breakLines(text, ems);
    expect(lines.join("")).toBe(text);
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(ems);
    expect(lines.filter((line) => /^[，。：）”]/.test(line))).toEqual([]);
  }
});

test("a day, an hour and a telephone number stay whole", () => {
  expect(breakLines("定于11月25日上午9:00开讲", 7)).toEqual(["定于11月25日", "上午9:00开讲"]);
  expect(breakLines("电话0300-8800301", 9)).toEqual(["电话", "0300-8800301"]);
});

test("a word longer than the line is cut rather than clipped", () => {
  expect(breakLines("0300-8800301", 3).join("")).toBe("0300-8800301");
});

test("a headline is cut between clauses when that costs no line, else evenly", () => {
  expect(breakEvenly("老花眼前的屏幕：护眼有办法", 10)).toEqual(["老花眼前的屏幕：", "护眼有办法"]);
  expect(breakEvenly("医保缴费和报销怎么办", 9)).toEqual(["医保缴费和", "报销怎么办"]);
});

test("clauses keep their marks", () => {
  expect(clausesOf("静以修身，俭以养德。")).toEqual(["静以修身，", "俭以养德。"]);
  expect(packClauses("手上活儿要细，心里秤要平。", 8)).toEqual(["手上活儿要细，", "心里秤要平。"]);
});
