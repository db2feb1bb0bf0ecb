import fc from "fast-check";
import { html, trusted, when } from "./html";

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };
const read = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
const nasty = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("<script>alert(1)</script>", '" onload="x', "' autofocus '", "</style>", "&lt;", "&amp;amp;", "<!--"));

describe("html", () => {
  it("lets no text leave its place, in an attribute or between tags, and loses none of it", () => {
    fc.assert(
      fc.property(nasty, nasty, (inside, between) => {
        const { text } = html`<p title="${inside}">${between}</p>`;
        const [, attribute, content] = /^<p title="([^"<>']*)">([^<>"']*)<\/p>$/u.exec(text) ?? [];
        expect(read(attribute ?? "lost")).toBe(inside);
        expect(read(content ?? "lost")).toBe(between);
      }),
      { numRuns: 500 },
    );
  });

  it("keeps markup, lists and numbers, and says nothing for null", () => {
    expect(html`<ul>${["甲<", "乙"].map((word) => html`<li>${word}</li>`)}</ul>${null}${[]}${0}${trusted("<hr>")}`.text).toBe(
      "<ul><li>甲&lt;</li><li>乙</li></ul>0<hr>",
    );
  });

  it("says a part only when there is a value", () => {
    const say = (value: string) => html`<b>${value}</b>`;
    expect([null, "", undefined, false as const, "有"].map((value) => when(value, say).text)).toEqual(["", "", "", "", "<b>有</b>"]);
  });
});
