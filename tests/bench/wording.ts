import type * as checks from "../../server/src/modules/wording/wordingEngine/checkTexts";
import type * as compiling from "../../server/src/modules/wording/wordingEngine/compileLists";
import { cleanTexts } from "../wording/cleanTexts";
import { plausibleWords } from "../wording/plausibleWords";
import { randomOf } from "../wording/random";
import { built } from "./repository";
import { percentile, report } from "./result";

const { checkTexts } = built("modules/wording/wordingEngine/checkTexts.js") as typeof checks;
const { compileLists } = built("modules/wording/wordingEngine/compileLists.js") as typeof compiling;

const megabyte = 1_000_000;
const rounds = 15;
const planted = 100;

/** Ten thousand words, a quarter of which begin as the text itself does somewhere, so that the search is kept busy. */
function words(text: string): string[] {
  const random = randomOf(4);
  const letters = [...text.replace(/[^\p{Script=Han}]/gu, "")];
  const piece = (length: number): string => {
    const at = random(letters.length - length);
    return letters.slice(at, at + length).join("");
  };
  const alike = Array.from({ length: 2500 }, () => `${piece(2)}${piece(1 + random(3))}`);
  return [...new Set([...plausibleWords(7500), ...alike, ...plausibleWords(12_000)])].slice(0, 10_000);
}

/** Clean passages until they are a megabyte of UTF-8, with some words planted in them. */
function megabyteOf(passages: readonly string[], plantedWords: readonly string[]): string {
  const parts: string[] = [];
  let bytes = 0;
  for (let index = 0; bytes < megabyte; index += 1) {
    const passage = passages[index % passages.length] ?? "";
    const word = index % 30 === 0 && index / 30 < planted ? (plantedWords[(index * 7) % plantedWords.length] ?? "") : "";
    parts.push(`${passage}${word}`);
    bytes += Buffer.byteLength(passage) + Buffer.byteLength(word) + 1;
  }
  // Through bytes and back: one flat string, as a request's body is.
  return Buffer.from(Buffer.from(parts.join("\n")).subarray(0, megabyte)).toString("utf8");
}

function cpuMilliseconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

type List = Parameters<typeof compiling.compileLists>[0][number];

/** The words as a county's lists hold them: seven tenths forbidden, two tenths suggested otherwise, one tenth inside standard names with wrong forms, which are guessed at too. */
function listsOf(words: readonly string[]): List[] {
  const plain = { suggestion: null, variants: [], exceptions: [], near: false, note: null };
  const entriesOf: Readonly<Record<"FORBIDDEN" | "SUGGESTED" | "EXACT", List["entries"][number][]>> = { FORBIDDEN: [], SUGGESTED: [], EXACT: [] };
  words.forEach((word, index) => {
    if (index % 10 < 7) entriesOf.FORBIDDEN.push({ ...plain, text: word, exceptions: index % 20 === 0 ? [`非${word}`] : [] });
    else if (index % 10 < 9) entriesOf.SUGGESTED.push({ ...plain, text: word, suggestion: "另一种说法" });
    else entriesOf.EXACT.push({ ...plain, text: `望禾县${word}服务中心`, near: true, variants: [`望禾${word}中心`, word] });
  });
  const list = (kind: List["kind"], severity: List["severity"], entries: List["entries"]): List => ({ id: kind, name: kind, version: 1, kind, severity, entries });
  return [list("FORBIDDEN", "BLOCK", entriesOf.FORBIDDEN), list("SUGGESTED", "WARN", entriesOf.SUGGESTED), list("EXACT", "WARN", entriesOf.EXACT),
    list("PERSONAL_DATA", "BLOCK", ["居民身份证号", "银行卡号", "手机号码"].map((text) => ({ ...plain, text }))), list("DIAL_CODE", "WARN", [{ ...plain, text: "0300" }])];
}

function measure(text: string, list: readonly string[]): { readonly rounds: number[]; readonly compile: number; readonly found: number } {
  const lists = listsOf(list);
  const compiled: compiling.CompiledLists[] = [];
  const compile = cpuMilliseconds(() => compiled.push(compileLists(lists)));
  const [first] = compiled;
  if (!first) throw new Error("nothing compiled");
  let found = 0;
  const times = Array.from({ length: rounds }, () => cpuMilliseconds(() => { found = checkTexts(first, [{ field: "text", text }]).length; }));
  return { rounds: times, compile, found };
}

function say(name: string, { rounds: times, compile, found }: ReturnType<typeof measure>): void {
  process.stderr.write(`${name}: CPU ms median ${percentile(times, 0.5).toFixed(1)}, best ${Math.min(...times).toFixed(1)}, worst ${Math.max(...times).toFixed(1)} of ${String(rounds)} rounds; lists compiled in ${compile.toFixed(0)} ms; ${String(found)} places found\n`);
}

function main(): void {
  const passages = cleanTexts();
  const list = words(passages.join(""));
  const text = megabyteOf(passages, list);
  const plain = measure(text, list);
  say("1 MB of prose", plain);
  // Every letter parted from the next: what a text full of evasions costs.
  const hostile = measure(Buffer.from(Buffer.from([...text].join("*")).subarray(0, megabyte)).toString("utf8"), list);
  say("1 MB with every letter parted", hostile);
  report("wording: CPU for 1 MB of UTF-8 against 10,000 words, median", percentile(plain.rounds, 0.5), "ms", { gate: 50, aim: 20 });
  report("wording: CPU for 1 MB of UTF-8 with every letter parted, median", percentile(hostile.rounds, 0.5), "ms", { gate: 50, aim: 20 });
}

main();
