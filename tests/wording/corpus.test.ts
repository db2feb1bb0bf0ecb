import { firstLists } from "../../server/src/modules/wording/firstLists";
import { storedEntry } from "../../server/src/modules/wording/entryRules";
import { checkTexts } from "../../server/src/modules/wording/wordingEngine/checkTexts";
import { compileLists, type CompiledLists } from "../../server/src/modules/wording/wordingEngine/compileLists";
import type { CheckedList } from "../../server/src/modules/wording/wordingEngine/wordingList";
import { cleanTexts } from "./cleanTexts";
import { blockedWordEvasions, numberEvasions, numbers, traditional, wordEvasions, type Evasion } from "./evasions";
import { plausibleWords } from "./plausibleWords";
import { randomOf } from "./random";

const first: CheckedList[] = firstLists({ demo: true }).map((list) => ({ ...list, id: list.name, version: 1, entries: list.entries.map(storedEntry) }));
const plausible: CheckedList = {
  id: "plausible", name: "一万词", version: 1, kind: "FORBIDDEN", severity: "BLOCK",
  entries: [...plausibleWords(), "VIP会员", "casino", "KTV包房", "pk10", "bet365", "SPA会所", "telegram", "jackpot"].map((text) => storedEntry({ text })),
};
const passages = cleanTexts();

/** Set as a screen sets text: a line's end after every few letters, wherever that is. */
const onLines = passages.map((text, index) => (text.match(new RegExp(`.{1,${String(6 + (index % 7))}}`, "gu")) ?? []).join("\n"));
/** Every passage's sentences under each other without a mark, as verse and slogans stand. */
const inVerse = passages.map((text) => text.split(/[，。；！？：、]+/u).join("\n"));

function falseAlarms(lists: CompiledLists, texts: readonly string[] = passages): string[] {
  return texts.flatMap((text) => checkTexts(lists, [{ field: "text", text }]).slice(0, 1).map(({ found, from }) => `${found} in ${text.slice(Math.max(0, from - 8), from + 12)}`));
}

interface Planted {
  readonly evasion: string;
  readonly word: string;
  readonly written: string;
  readonly isCaught: boolean;
}

describe("the wording corpus", () => {
  const all = compileLists([...first, plausible]);
  const random = randomOf(20261128);

  /** Writes the evasion into the middle of a clean passage and asks whether exactly it is found. */
  function plant(evasion: string, word: string, written: string, lead = ""): Planted {
    const passage = passages[random(passages.length)] ?? "";
    const at = Math.floor(passage.length / 2);
    const before = passage.slice(0, at) + lead;
    const findings = checkTexts(all, [{ field: "text", text: `${before}${written}${lead === "" ? "" : "。"}${passage.slice(at)}` }]);
    return { evasion, word, written, isCaught: findings.some(({ from, to }) => from <= before.length && to >= before.length + written.length) };
  }

  function plantAll(evasions: Readonly<Record<string, Evasion>>, words: readonly string[], lead = ""): Planted[] {
    return Object.entries(evasions).flatMap(([name, evade]) => words.flatMap((word) => {
      const written = evade(word, random);
      return written === null ? [] : [plant(name, word, written, lead)];
    }));
  }

  it("is large enough to say something", () => {
    expect(passages.length).toBeGreaterThan(1000);
    expect(plausible.entries.length).toBeGreaterThanOrEqual(10_000);
    expect(new Set(plausible.entries.map(({ text }) => text)).size).toBe(plausible.entries.length);
  });

  it("raises false alarms in less than one clean passage of a hundred, with the first lists and with ten thousand words more", () => {
    const withFirst = falseAlarms(compileLists(first));
    const withAll = falseAlarms(all);
    if (process.env["SHOW_CORPUS"]) process.stderr.write(`${String(passages.length)} passages; first lists: ${String(withFirst.length)}; with 10,000 words: ${String(withAll.length)}\n${[...withFirst, ...withAll].join("\n")}\n`);
    expect(withFirst.length / passages.length).toBeLessThan(0.01);
    expect(withAll.length / passages.length).toBeLessThan(0.01);
  });

  it("raises no more of them where the passages are broken into lines", () => {
    const shares = [onLines, inVerse].map((texts) => falseAlarms(all, texts));
    if (process.env["SHOW_CORPUS"]) process.stderr.write(`on lines: ${String(shares[0]?.length)}; in verse: ${String(shares[1]?.length)}\n${shares.flat().join("\n")}\n`);
    expect(shares.filter((alarms) => alarms.length / passages.length >= 0.01)).toEqual([]);
  });

  it("catches at least 95 of a hundred planted evasions, and of each sort", () => {
    const ofFirst = first.filter(({ kind }) => kind === "FORBIDDEN" || kind === "SUGGESTED").flatMap(({ entries }) => entries.map(({ text }) => text));
    const variants = first.flatMap(({ entries }) => entries.flatMap((entry) => entry.variants));
    const words = [...ofFirst, ...variants, ...plausible.entries.filter((_entry, index) => index % 12 === 0 || index >= 10_000).map(({ text }) => text)];
    const planted = [
      ...plantAll(wordEvasions, words), ...plantAll(blockedWordEvasions, plausible.entries.filter((_entry, index) => index % 12 === 0).map(({ text }) => text)), ...plantAll(numberEvasions, Object.values(numbers).flat(), "电话"),
      ...Object.entries(traditional).map(([word, written]) => plant("traditional letters", word, written)),
    ];
    const sorts = [...new Set(planted.map(({ evasion }) => evasion))].map((evasion) => {
      const of = planted.filter((one) => one.evasion === evasion);
      return { evasion, share: of.filter(({ isCaught }) => isCaught).length / of.length, planted: of.length };
    });
    if (process.env["SHOW_CORPUS"]) {
      const missed = planted.filter(({ isCaught }) => !isCaught);
      process.stderr.write(`${sorts.map(({ evasion, share, planted: count }) => `${evasion}: ${(share * 100).toFixed(1)} % of ${String(count)}`).join("\n")}\nmissed: ${missed.slice(0, 80).map(({ evasion, written }) => `${evasion} ${written}`).join("\n")}\n`);
    }
    expect(sorts.filter(({ share }) => share < 0.95)).toEqual([]);
    expect(planted.filter(({ isCaught }) => isCaught).length / planted.length).toBeGreaterThanOrEqual(0.95);
    expect(planted.length).toBeGreaterThan(9_000);
  });
});
