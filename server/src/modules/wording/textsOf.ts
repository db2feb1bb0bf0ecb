import type { WordingText } from "./wordingEngine/wordingList";

// What is sealed beside the words: codes, references and settings that nobody reads as text.
const technical = new Set(["type", "kind", "sha256", "hash", "role", "source", "level", "url", "code", "slug", "mime", "ext"]);
const isTechnical = (key: string): boolean => technical.has(key) || /(Id|Ids|At|On)$/.test(key);

/**
 * The human texts of a sealed snapshot, each under its path. A paragraph's runs are one text, so that no word escapes by being half
 * bold, and the lines of an LED
 * screen are one text of lines, so that none escapes by being broken over two. Where a snapshot holds its body both in parts and as plain text, the parts alone are read.
 */
export function textsOf(snapshot: object): WordingText[] {
  const { text, blocks, lines, ...rest } = snapshot as Readonly<Record<string, unknown>>;
  const body = isFilled(blocks) ? { blocks } : isFilled(lines) ? { lines } : { text };
  return Object.entries({ ...rest, ...body }).flatMap(([key, value]) => (isTechnical(key) ? [] : textsIn(key, key === "lines" ? linesText(value) : value)));
}

function linesText(lines: unknown): unknown {
  return Array.isArray(lines) ? lines.filter((line) => typeof line === "string" && line.trim() !== "").join("\n") : lines;
}

function isFilled(parts: unknown): boolean {
  return Array.isArray(parts) && parts.length > 0;
}

function textsIn(field: string, value: unknown): WordingText[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [{ field, text: value }];
  if (Array.isArray(value)) return textsInList(field, value);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (isTechnical(key) ? [] : textsIn(`${field}.${key}`, inner)));
}

function textsInList(field: string, values: readonly unknown[]): WordingText[] {
  return isRuns(values) ? textsIn(field, runText(values)) : values.flatMap((value, index) => textsIn(`${field}.${String(index)}`, value));
}

type Run = { readonly text: string };

function isRuns(value: readonly unknown[]): value is readonly Run[] {
  return value.length > 0 && value.every((run) => typeof run === "object" && run !== null && "text" in run && typeof run.text === "string");
}

function runText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

const labels: Readonly<Record<string, string>> = {
  title: "标题", text: "正文", blocks: "正文", lines: "LED 分行文字", summary: "摘要", strip: "条屏文字", theme: "主题", origin: "出处", family: "家庭", story: "家风故事",
  signature: "落款", pictureLicence: "图片授权", media: "图片和视频", alt: "替代文字", caption: "图注", name: "名称", fileName: "文件名", ownTitle: "题目", placeText: "地点",
  audience: "面向对象", openingText: "开放时间", reason: "原因", slogan: "标语", shortName: "简称",
};

/** Where a text stands, as an office person would say it: “图片和视频第 1 项的替代文字”. */
export function fieldLabel(field: string): string {
  const [root = "", ...path] = field.split(".");
  const position = path.find((part) => /^\d+$/.test(part));
  const last = labels[path.at(-1) ?? ""];
  const where = position === undefined ? "" : root === "blocks" ? `第 ${String(Number(position) + 1)} 段` : `第 ${String(Number(position) + 1)} 项`;
  return `${labels[root] ?? root}${where}${last === undefined || last === labels[root] ? "" : `的${last}`}`;
}
