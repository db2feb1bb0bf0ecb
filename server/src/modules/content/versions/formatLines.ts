import type { BodyBlock, TextRun } from "../entry/bodyBlocks";

/** How a body is set, one line for each part that is more than plain letters; so a change of emphasis alone is seen as well. */
export function formatLines(blocks: readonly BodyBlock[]): string {
  return blocks.flatMap((block, index) => {
    const said = [shapeOf(block), ...emphasised(block.type === "list" ? block.items.flat() : block.runs)].filter((part) => part !== "");
    return said.length === 0 ? [] : [`第 ${String(index + 1)} 段：${said.join("，")}`];
  }).join("\n");
}

function shapeOf(block: BodyBlock): string {
  if (block.type === "heading") return `小标题（${String(block.level)} 级）`;
  if (block.type === "quote") return "引文";
  if (block.type === "list") return `${block.ordered ? "编号" : "项目"}列表，${String(block.items.length)} 项`;
  return "";
}

function emphasised(runs: readonly TextRun[]): string[] {
  return runs.flatMap(({ text, bold, italic }) => [...(bold ? [`加粗“${text}”`] : []), ...(italic ? [`斜体“${text}”`] : [])]);
}
