import fc from "fast-check";
import { diffText } from "./diffText";
import { diffTokens } from "./diffTokens";

const made = (runs: readonly { change: string; text: string }[], change: "ADDED" | "REMOVED"): string =>
  runs.filter((run) => run.change === "SAME" || run.change === change).map(({ text }) => text).join("");

/** Length of the longest common subsequence, the slow and sure way. */
function longestCommon(from: readonly string[], to: readonly string[]): number {
  let row = Array.from({ length: to.length + 1 }, () => 0);
  for (const left of from) {
    const next = [0];
    to.forEach((right, index) => next.push(left === right ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0)));
    row = next;
  }
  return row.at(-1) ?? 0;
}

const letters = fc.array(fc.constantFrom("文", "明", "实", "a"), { maxLength: 40 });
const texts = fc.array(fc.constantFrom("文", "明", "实", "践", "\n", "2026", "年", "😀", " "), { maxLength: 120 }).map((parts) => parts.join(""));

describe("diffText", () => {
  it("tells a changed word in its sentence", () => {
    expect(diffText("周三下午三点在村委会开讲。", "周四下午三点在村委会开讲。")).toEqual([
      { change: "SAME", text: "周" }, { change: "REMOVED", text: "三" }, { change: "ADDED", text: "四" }, { change: "SAME", text: "下午三点在村委会开讲。" },
    ]);
  });

  it("keeps paragraphs together and finds the one that came between", () => {
    expect(diffText("第一段\n第三段", "第一段\n第二段\n第三段")).toEqual([
      { change: "SAME", text: "第一段\n" }, { change: "ADDED", text: "第二段\n" }, { change: "SAME", text: "第三段" },
    ]);
  });

  it("compares a changed line with the one it came from, not with its new neighbour", () => {
    expect(diffText("请带上板凳。\n联系电话 0300-8800001。", "联系电话 0300-8800002。\n欢迎邻村乡亲。")).toEqual([
      { change: "REMOVED", text: "请带上板凳。\n" }, { change: "SAME", text: "联系电话 0300-" }, { change: "REMOVED", text: "8800001" }, { change: "ADDED", text: "8800002" },
      { change: "SAME", text: "。" }, { change: "ADDED", text: "\n欢迎邻村乡亲。" },
    ]);
  });

  it("takes numbers and Latin words whole", () => {
    expect(diffText("电话 8800001", "电话 8800002")).toEqual([
      { change: "SAME", text: "电话 " }, { change: "REMOVED", text: "8800001" }, { change: "ADDED", text: "8800002" },
    ]);
  });

  it("does not scatter a rewritten sentence over a letter both happen to hold", () => {
    expect(diffText("春风送暖的村庄", "冬日慰问的困难户")).toEqual([{ change: "REMOVED", text: "春风送暖的村庄" }, { change: "ADDED", text: "冬日慰问的困难户" }]);
  });

  it("has nothing to tell of equal texts, and all of a new one", () => {
    expect([diffText("一样", "一样"), diffText("", "新的"), diffText("旧的", "")]).toEqual([
      [{ change: "SAME", text: "一样" }], [{ change: "ADDED", text: "新的" }], [{ change: "REMOVED", text: "旧的" }],
    ]);
  });

  it("gives both texts back, whatever they are", () => {
    fc.assert(fc.property(texts, texts, (from, to) => {
      const runs = diffText(from, to);
      expect([made(runs, "REMOVED"), made(runs, "ADDED")]).toEqual([from, to]);
    }), { numRuns: 2000 });
  });

  it("finds the shortest way", () => {
    fc.assert(fc.property(letters, letters, (from, to) => {
      const same = diffTokens(from, to).filter(({ change }) => change === "SAME").reduce((sum, { tokens }) => sum + tokens.length, 0);
      expect(same).toBe(longestCommon(from, to));
    }), { numRuns: 2000 });
  });

  it("tells two long strangers as one replaced by the other, and reads no further than 20,000 characters", () => {
    const from = Array.from({ length: 25_000 }, (_, index) => String.fromCodePoint(0x4e00 + (index * 7) % 9973)).join("");
    const to = Array.from({ length: 25_000 }, (_, index) => String.fromCodePoint(0x4e00 + (index * 13 + 5) % 9967)).join("");
    const runs = diffText(from, to);
    expect(runs.map(({ change }) => change)).toEqual(["REMOVED", "ADDED"]);
    expect([made(runs, "REMOVED"), made(runs, "ADDED")]).toEqual([from.slice(0, 20_000), to.slice(0, 20_000)]);
  });
});
