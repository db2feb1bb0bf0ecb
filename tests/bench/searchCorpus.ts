import { cleanTexts } from "../wording/cleanTexts";
import { randomOf } from "../wording/random";

/** A piece of the benchmark: newer ones have greater numbers. */
export interface CorpusPiece {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly signature: string;
  /** False for a piece of another channel. */
  readonly isShown: boolean;
}

const lengths = [24, 40, 90, 160, 420];
const signatures = ["望禾县文明办", "望禾镇人民政府", "青溪村新时代文明实践站", "桥头社区"];
const foreign = ["LED", "5G", "100%", "a_b", "WiFi", "２０２６年"];
const sought = ["文明实践", "新时代", "移风易俗", "志愿服务", "讲文明", "树新风"];

/** Pieces of words cut from texts in the public domain, some words often and most seldom, the same ones every time. */
export class SearchCorpus {
  private readonly random = randomOf(17);
  readonly words: readonly string[];

  constructor() {
    const letters = [...cleanTexts().join("").replace(/[^\p{Script=Han}]/gu, "")];
    const cut = new Set(sought);
    while (cut.size < 20_000) {
      const at = this.random(letters.length - 4);
      cut.add(letters.slice(at, at + ([2, 2, 2, 3, 4][this.random(5)] ?? 2)).join(""));
    }
    this.words = [...cut];
  }

  piece(number: number): CorpusPiece {
    const title = this.say(8 + this.random(14));
    const text = this.say(lengths[this.random(lengths.length)] ?? 40);
    return { number, title, text, signature: signatures[this.random(signatures.length)] ?? "", isShown: this.random(20) !== 0 };
  }

  /** Two letters, three and four, common, seldom and absent, single letters, ASCII, several words. */
  queries(): string[] {
    const of = (length: number) => this.words.filter((word) => word.length === length);
    const spread = (words: readonly string[], count: number) => Array.from({ length: count }, (_, index) => words[Math.floor(words.length ** (index / count))] ?? "");
    const common = this.words.slice(0, 12);
    const pairs = Array.from({ length: 12 }, (_, index) => `${common[index] ?? ""} ${this.words[100 + index * 37] ?? ""}`);
    const joined = Array.from({ length: 12 }, (_, index) => `${common[index] ?? ""}${common[(index * 5 + 1) % 12] ?? ""}`);
    const absent = ["龘龘", "飝靐齉", "no such word", "实文明践", "%%", "__"];
    return [...new Set([...spread(of(2), 60), ...spread(of(3), 30), ...spread(of(4), 30), ...sought, ...pairs, ...joined, ...absent, ..."之不人", "led", "wifi", "100%", "a_b", "2026年", "ＬＥＤ"])];
  }

  private say(length: number): string {
    let text = "";
    while (text.length < length) text += this.next();
    return text;
  }

  private next(): string {
    if (this.random(60) === 0) return foreign[this.random(foreign.length)] ?? "";
    const rank = Math.floor(this.words.length ** (this.random(1_000_000) / 1_000_000)) - 1;
    return `${this.words[Math.max(0, rank)] ?? ""}${this.random(8) === 0 ? "，" : ""}`;
  }
}
