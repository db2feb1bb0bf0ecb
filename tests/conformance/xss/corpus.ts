import { readFileSync } from "node:fs";
import { join } from "node:path";

// What no line of a file can hold: control characters, marks of direction, joiners.
const invisible = [
  "<scr\u0000ipt>_(§)</scr\u0000ipt>", "<img src=x o\u0000nerror=_(§)>", "<svg\u000conload=_(§)>", "<img\u000bsrc=x\u000bonerror=_(§)>", "<img src=x onerror=\u0001_(§)>",
  "\u202e<script>_(§)</script>", "<script\u200b>_(§)</script>", "<\u200dscript>_(§)</script>", "\ufeff<svg onload=_(§)>", "<svg\r\nonload\r\n=\r\n_(§)>",
  "<a href=\"java\u0000script:_(§)\">a</a>", "<a href=\"\u0001javascript:_(§)\">a</a>", "<img src=x onerror\u2028=_(§)>", "\u2066<svg onload=_(§)>\u2069", "\u00ad<svg onload=_(§)>",
];

const written = readFileSync(join(__dirname, "corpus.txt"), "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("## "));

/** Well-known ways to make stored words run. The one at index n hands n to `_` or `alert` when it is executed. */
export const corpus: readonly string[] = [...written, ...invisible].map((text, index) => text.replaceAll("§", String(index)));
