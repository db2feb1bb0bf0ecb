import { plainText } from "./plainText";

/** A run of letters with its emphasis. */
export interface TextRun {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
}

/** A part of a body: our own tree, so that nothing of the CMS's reaches a reader by accident. */
export type BodyBlock =
  | { readonly type: "paragraph" | "quote"; readonly runs: readonly TextRun[] }
  | { readonly type: "heading"; readonly level: number; readonly runs: readonly TextRun[] }
  | { readonly type: "list"; readonly ordered: boolean; readonly items: readonly (readonly TextRun[])[] };

type Node = Readonly<Record<string, unknown>>;

function children(node: Node): Node[] {
  const list = node["children"];
  return Array.isArray(list) ? list.filter((child): child is Node => typeof child === "object" && child !== null) : [];
}

/** The text in a node, links included as their words only. */
function runsOf(node: Node): TextRun[] {
  if (typeof node["text"] === "string") {
    const text = plainText(node["text"]);
    if (text === "") return [];
    return [{ text, ...(node["bold"] === true ? { bold: true as const } : {}), ...(node["italic"] === true ? { italic: true as const } : {}) }];
  }
  return children(node).flatMap(runsOf);
}

function listItems(node: Node): (readonly TextRun[])[] {
  return children(node).flatMap((child) => (child["type"] === "list" ? listItems(child) : [runsOf(child)])).filter((runs) => runs.length > 0);
}

function blockOf(node: Node): BodyBlock[] {
  const { type } = node;
  if (type === "list") {
    const items = listItems(node);
    return items.length > 0 ? [{ type: "list", ordered: node["format"] === "ordered", items }] : [];
  }
  const runs = runsOf(node);
  if (runs.length === 0) return [];
  if (type === "heading") return [{ type: "heading", level: headingLevel(node["level"]), runs }];
  return [{ type: type === "quote" ? "quote" : "paragraph", runs }];
}

function headingLevel(level: unknown): number {
  return typeof level === "number" && level >= 1 && level <= 6 ? Math.round(level) : 2;
}

/** The body of an entry in our own tree: only the parts we know, text and emphasis only. */
export function bodyBlocks(body: unknown): BodyBlock[] {
  if (!Array.isArray(body)) return [];
  return body.filter((node): node is Node => typeof node === "object" && node !== null).flatMap(blockOf);
}

/** Whether a body holds pictures, which we do not show inside texts. */
export function holdsPictures(body: unknown): boolean {
  return Array.isArray(body) && body.some((node: unknown) => typeof node === "object" && node !== null && "type" in node && node.type === "image");
}

/** The words of a body, one line a part. */
export function blocksText(blocks: readonly BodyBlock[]): string {
  const words = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join("");
  return blocks.flatMap((block) => (block.type === "list" ? block.items.map(words) : [words(block.runs)])).join("\n");
}
