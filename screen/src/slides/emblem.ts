import { draw, type Shape } from "./paint";

const leaf = "#2f8f4e";
const shapes: Shape[] = [
  ["circle", { cx: 50, cy: 50, r: 48, fill: "#f4f7e6" }],
  ["path", { d: "M14 66a36 36 0 0 1 72 0z", fill: "#f6b93b" }],
  ["path", { d: "M50 18v-9M27 26l-6-7M73 26l6-7M12 45l-7-4M88 45l7-4", stroke: "#f6b93b", "stroke-width": 4, "stroke-linecap": "round" }],
  ["path", { d: "M6 66h88a48 48 0 0 1-88 0z", fill: "#1f6b3a" }],
  ["path", { d: "M50 82c-2-16-2-26 0-38", fill: "none", stroke: "#0f4a2b", "stroke-width": 4, "stroke-linecap": "round" }],
  ["path", { d: "M49 56C33 56 27 46 26 36c14-1 23 7 23 20z", fill: leaf }],
  ["path", { d: "M51 48c0-13 8-21 23-22 0 13-8 22-23 22z", fill: "#3fa35f" }],
  ["circle", { cx: 50, cy: 50, r: 48, fill: "none", stroke: "#1f6b3a", "stroke-width": 3 }],
];

/** The portal's emblem: a seedling before half a rising sun. */
export function drawEmblem(css: string): SVGSVGElement {
  return draw(css, "0 0 100 100", shapes);
}
