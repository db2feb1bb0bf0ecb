import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(process.cwd().replace(/(\/tests)?$/, "/tests"), "wording/texts");

/**
 * Passages that are nobody's of ours and clean: the classics (论语, 孟子, 大学, 中庸, 弟子规, 三字经, 千字文, 朱子家训, 增广贤文, 幼学琼林,
 * 声律启蒙: public domain, most in traditional letters), and articles of laws, which have no copyright.
 */
export function cleanTexts(): string[] {
  return readdirSync(folder).sort().flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n").filter((passage) => passage !== ""));
}
