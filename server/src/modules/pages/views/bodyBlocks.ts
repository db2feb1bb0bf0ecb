import type { BodyBlock, TextRun } from "../../content";
import { html, type Html } from "../html";

/** A body in our own tree as markup; its headings stand below the page's own. */
export function bodyMarkup(blocks: readonly BodyBlock[]): Html[] {
  return blocks.map(block);
}

function block(part: BodyBlock): Html {
  if (part.type === "list") {
    const items = part.items.map((words) => html`<li>${runs(words)}</li>`);
    return part.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
  }
  if (part.type === "quote") return html`<blockquote class="text">${runs(part.runs)}</blockquote>`;
  if (part.type === "heading") return part.level < 3 ? html`<h2>${runs(part.runs)}</h2>` : html`<h3>${runs(part.runs)}</h3>`;
  return html`<p class="text">${runs(part.runs)}</p>`;
}

function runs(words: readonly TextRun[]): Html[] {
  return words.map(({ text, bold, italic }) => {
    const slanted = italic === true ? html`<em>${text}</em>` : html`${text}`;
    return bold === true ? html`<strong>${slanted}</strong>` : slanted;
  });
}
