import type { Fitted } from "../text/fitLines";

const svgNamespace = "http://www.w3.org/2000/svg";

export type Shape = [tag: string, attributes: Record<string, string | number>];

/** An element with this style and these children. */
export function paint(css: string, ...children: (Node | string)[]): HTMLDivElement {
  const element = document.createElement("div");
  element.style.cssText = css;
  element.append(...children);
  return element;
}

export type Rect = [left: number, top: number, width: number, height: number];

/** A length in whole pixels. */
export function px(length: number): string {
  return `${Math.round(length)}px`;
}

/** The style of an absolutely placed rectangle. */
export function place(...[left, top, width, height]: Rect): string {
  return `position:absolute;left:${px(left)};top:${px(top)};width:${px(width)};height:${px(height)};overflow:hidden;`;
}

/** The style of type of this size on lines of this height. */
export function type(size: number, leading: number): string {
  return `font-size:${px(size)};line-height:${px(Math.floor(size * leading))};`;
}

/** Fitted lines at this place, as high as they need. */
export function setType(left: number, top: number, width: number, text: Fitted, leading: number, css: string): HTMLDivElement {
  const rect = place(left, top, width, heightOfType(text, leading));
  return stackLines(rect + type(text.size, leading) + css, text.lines);
}

export function heightOfType(text: Fitted, leading: number): number {
  return text.lines.length * Math.floor(text.size * leading);
}

/** Lines one under the other, none broken further by the browser. */
export function stackLines(css: string, lines: readonly string[]): HTMLDivElement {
  return paint(css, ...lines.map((line) => paint("white-space:pre;", line)));
}

/** A drawing out of simple shapes; it says nothing to a screen reader. */
export function draw(css: string, viewBox: string, shapes: readonly Shape[]): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, "svg");
  svg.setAttribute("viewBox", viewBox);
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("preserveAspectRatio", "xMidYMid slice");
  svg.style.cssText = css;
  for (const [tag, attributes] of shapes) {
    const shape = document.createElementNS(svgNamespace, tag);
    for (const name of Object.keys(attributes)) shape.setAttribute(name, String(attributes[name]));
    svg.appendChild(shape);
  }
  return svg;
}
