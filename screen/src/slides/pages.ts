import type { Flow } from "../text/flowText";
import { paragraphGap } from "../text/flowText";
import { paint, place, px, type, type Rect } from "./paint";

/** Elements of which one is shown at a time, each for a share of the slide's time. */
export interface Page {
  element: HTMLElement;
  share: number;
}

/** Puts pages on top of each other, the first one visible. */
export function stackPages(css: string, pages: readonly Page[]): HTMLElement {
  const stack = paint(css, ...pages.map((page) => page.element));
  stack.setAttribute("data-pages", pages.map((page) => page.share).join(" "));
  showPages(stack.children, 0);
  return stack;
}

/** Turns every stack of pages in the slide to where `progress` (0 to 1) of its time has come. */
export function turnPages(slide: Element, progress: number): void {
  slide.querySelectorAll("[data-pages]").forEach((stack) => {
    const shares = (stack.getAttribute("data-pages") ?? "").split(" ").map(Number);
    const total = shares.reduce((sum, share) => sum + share, 0);
    let passed = 0;
    const index = shares.findIndex((share) => (passed += share / total) > progress);
    showPages(stack.children, index < 0 ? shares.length - 1 : index);
  });
}

function showPages(pages: HTMLCollection, visible: number): void {
  Array.from(pages).forEach((page, index) => {
    (page as HTMLElement).style.visibility = index === visible ? "visible" : "hidden";
  });
}

export interface FlowStyle {
  leading: number;
  ink: string;
  labelInk: string;
}

/** The pages of flowed text in a rectangle, with dots that tell how far one is. */
export function paintFlow(flow: Flow, area: Rect, style: FlowStyle): HTMLElement {
  const pages = flow.pages.map((lines, index) => {
    const rows = lines.map((line, at) => {
      const gap = line.opens && at > 0 ? Math.floor(paragraphGap * flow.size * style.leading) : 0;
      const label = paint(`color:${style.labelInk};width:${px(flow.labelWidth)};flex:none;`, line.label);
      const text = paint("white-space:pre;", line.text);
      return paint(`display:flex;margin-top:${px(gap)};`, ...(flow.labelWidth ? [label, text] : [text]));
    });
    const element = paint(`position:absolute;left:0;top:0;right:0;bottom:0;`, ...rows);
    if (flow.pages.length > 1) element.append(paintDots(index, flow.pages.length, flow.size, style.ink));
    return { element, share: lines.length };
  });
  return stackPages(`${place(...area)}${type(flow.size, style.leading)}color:${style.ink};`, pages);
}

function paintDots(index: number, count: number, size: number, ink: string): HTMLElement {
  const dot = Math.max(4, Math.round(size / 5));
  const dots: HTMLElement[] = [];
  for (let i = 0; i < count; i += 1) {
    const look = `width:${px(dot)};height:${px(dot)};margin-left:${px(dot)};border-radius:50%;`;
    dots.push(paint(`${look}background:${ink};opacity:${i === index ? "1" : "0.3"};`));
  }
  return paint(`position:absolute;right:0;bottom:0;display:flex;`, ...dots);
}
