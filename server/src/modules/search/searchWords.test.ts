import { excerpt, highlight } from "./highlight";
import { normalForm } from "./normalForm";
import { searchWords } from "./searchWords";
import { tokensOf, tokensOfWord } from "./textIndex/tokens";

const marked = (parts: readonly { readonly text: string; readonly hit: boolean }[]): string => parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("");

describe("searchWords", () => {
  it.each<[string, readonly string[]]>([
    ["文明", ["文明"]],
    ["　文明　实践 文明 ", ["文明", "实践"]],
    ["ＬＥＤ屏", ["led屏"]],
    ["50%_", ["50%_"]],
    ["ΟΔΟΣ", ["οδοσ"]],
  ])("reads %s", (query, words) => {
    expect(searchWords(query)).toEqual({ words });
  });

  it.each([
    ["", "请输入要找的词"],
    [" \u3000\n", "请输入要找的词"],
    ["长".repeat(51), "要找的词最多 50 个字，请缩短后再试"],
    ["一 二 三 四 五 六", "最多同时找 5 个词，请减少后再试"],
  ])("refuses %j", (query, problem) => {
    expect(searchWords(query)).toEqual({ problem });
  });
});

describe("tokens", () => {
  it("are each letter with the one after it, none too short for an index and none a word of any language", () => {
    expect(tokensOf("文明")).toEqual(["6587660e", "660e0000"]);
    expect(tokensOf("")).toEqual([]);
    expect(tokensOfWord("文明")).toEqual({ phrase: ["6587660e"] });
    expect(tokensOfWord("文")).toEqual({ prefix: "6587" });
    expect(tokensOfWord("𠮷")).toEqual({ phrase: ["d842dfb7"] });
  });
});

describe("highlight", () => {
  it.each([
    ["新时代文明实践，文明花开", ["文明"], "新时代[文明]实践，[文明]花开"],
    ["ＬＥＤ屏和led", ["led"], "[ＬＥＤ]屏和[led]"],
    ["文明明文", ["文明", "明文"], "[文明明文]"],
    ["℃与度", ["c"], "[℃]与度"],
    ["caf\u0065\u0301s", ["é"], "caf[\u0065\u0301]s"],
    ["𠮷野家", ["𠮷"], "[𠮷]野家"],
    ["没有", ["文明"], "没有"],
    ["<b>文明</b>", ["文明"], "<b>[文明]</b>"],
  ])("marks %s", (text, words, expected) => {
    expect(marked(highlight(text, words))).toBe(expected);
  });

  it("keeps every letter and marks the same letters that the normal form holds", () => {
    const texts = ["ｶﾞｷﾞ㈱①Ⅷ", "각각ㅏ", "ΑΣ ΣΑ", "e\u0301\u0323x", "İstanbul ﬁn", "한글ﾡￂ"];
    for (const text of texts) {
      const letters = [...normalForm(text)];
      for (const word of letters.filter((letter) => letter.trim() !== "")) {
        const parts = highlight(text, [word]);
        expect(parts.map((part) => part.text).join("")).toBe(text);
        expect([text, word, parts.some(({ hit }) => hit)]).toEqual([text, word, true]);
      }
    }
  });
});

describe("excerpt", () => {
  it("begins just before the first hit of the first text that holds one, and says where it was cut", () => {
    const long = `${"前".repeat(40)}文明${"后".repeat(100)}`;
    expect(marked(excerpt(["没有", long], ["文明"]))).toBe(`…${"前".repeat(16)}[文明]${"后".repeat(54)}…`);
    expect(marked(excerpt(["一\n二"], ["文明"]))).toBe("一 二");
    expect(excerpt([], ["文明"])).toEqual([]);
  });

  it.each(["e\u0301", "㈱", "①", "𠮷", "ｶﾞ", "，"])("shows the hit of a long text wherever it stands, behind any number of %s", (letter) => {
    for (let count = 0; count < 300; count += 7) {
      const text = `${letter.repeat(count)}新时代文明实践${"，后文".repeat(60)}`;
      const parts = excerpt([text], ["文明"]);
      expect(parts.filter(({ hit }) => hit)).toEqual([{ text: "文明", hit: true }]);
      const shown = parts.filter((part) => part.text !== "…").map((part) => part.text).join("");
      expect([text.includes(shown), [...shown].length >= 60, parts.at(-1)?.text]).toEqual([true, true, "…"]);
    }
  });
});
