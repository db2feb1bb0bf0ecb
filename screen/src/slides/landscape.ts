import type { Palette } from "./palette";
import { draw, type Shape } from "./paint";

/** Half a sun rising behind two hills with furrows, and a seedling: the ground under a slogan. */
export function drawLandscape(css: string, width: number, height: number, palette: Palette): SVGSVGElement {
  const at = (x: number): number => Math.round(width * x);
  const up = (y: number): number => Math.round(height * (1 - y));
  const sun = Math.round(height * 0.62);
  const bottom = String(height);
  const right = String(width);
  const far = `M0 ${up(0.42)}Q${at(0.3)} ${up(0.8)} ${at(0.62)} ${up(0.42)}T${right} ${up(0.5)}V${bottom}H0z`;
  const near = `M0 ${up(0.3)}Q${at(0.25)} ${up(0.1)} ${at(0.55)} ${up(0.3)}T${right} ${up(0.22)}V${bottom}H0z`;
  const shapes: Shape[] = [
    ["circle", { cx: at(0.8), cy: up(0.36), r: Math.round(sun * 1.18), fill: palette.sun, opacity: 0.28 }],
    ["circle", { cx: at(0.8), cy: up(0.36), r: sun, fill: palette.sun }],
    ["path", { d: far, fill: palette.far }],
    ["path", { d: near, fill: palette.near }],
    ...seedling(at(0.14), up(0.18), height * 0.44, palette),
    ...seedling(at(0.21), up(0.16), height * 0.3, palette),
  ];
  return draw(css, `0 0 ${right} ${bottom}`, shapes);
}

function seedling(x: number, y: number, size: number, palette: Palette): Shape[] {
  const put = (d: string, fill: string): Shape => [
    "path",
    { d, fill, transform: `translate(${x} ${y}) scale(${size / 100})` },
  ];
  return [
    put("M-3 0C-5-30-4-50 0-72c3 22 3 42 3 72z", palette.near),
    put("M-2-34C-34-36-44-54-46-74c28-2 45 14 44 40z", palette.near),
    put("M1-50C1-78 18-94 46-96 46-70 30-50 1-50z", palette.near),
  ];
}
