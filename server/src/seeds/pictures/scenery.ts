import type { Palette } from "./palette";

export const width = 1920;
export const height = 1080;

type Random = () => number;

/** Sky, sun, three ridges of hills, fields and a few houses: the county behind every message. */
export function scenery(palette: Palette, random: Random): string {
  return [sky(palette, random), birds(palette, random), ridge(palette.hills[0], 560, 90, random), ridge(palette.hills[1], 640, 80, random), village(palette, random), ridge(palette.hills[2], 740, 60, random), fields(palette, random)].join("");
}

function sky(palette: Palette, random: Random): string {
  const x = 260 + random() * 500;
  return `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${palette.sky[0]}"/><stop offset="1" stop-color="${palette.sky[1]}"/></linearGradient>
<radialGradient id="glow"><stop offset="0" stop-color="${palette.sun}" stop-opacity=".75"/><stop offset="1" stop-color="${palette.sun}" stop-opacity="0"/></radialGradient></defs>
<rect width="${String(width)}" height="${String(height)}" fill="url(#sky)"/><circle cx="${x.toFixed(0)}" cy="330" r="330" fill="url(#glow)"/><circle cx="${x.toFixed(0)}" cy="330" r="96" fill="${palette.sun}"/>
${cloud(1180 + random() * 300, 170, 1)}${cloud(700 + random() * 260, 110, 0.7)}`;
}

function cloud(x: number, y: number, scale: number): string {
  return `<g transform="translate(${x.toFixed(0)} ${String(y)}) scale(${String(scale)})" fill="#fff" opacity=".55"><ellipse cx="0" cy="0" rx="150" ry="34"/><ellipse cx="-46" cy="-26" rx="66" ry="40"/><ellipse cx="44" cy="-34" rx="80" ry="48"/></g>`;
}

function birds(palette: Palette, random: Random): string {
  return Array.from({ length: 5 }, () => {
    const x = 900 + random() * 800;
    const y = 200 + random() * 180;
    return `<path d="M${x.toFixed(0)} ${y.toFixed(0)}q14 -14 26 0q14 -14 26 0" fill="none" stroke="${palette.ink}" stroke-width="5" stroke-linecap="round" opacity=".5"/>`;
  }).join("");
}

function ridge(colour: string, base: number, swing: number, random: Random): string {
  const points = Array.from({ length: 9 }, (_, index) => ({ x: index * 240, y: base - swing * (0.2 + random() * 1.2) }));
  const curve = points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    const middle = (before.x + point.x) / 2;
    return `C${middle.toFixed(0)} ${before.y.toFixed(0)} ${middle.toFixed(0)} ${point.y.toFixed(0)} ${point.x.toFixed(0)} ${point.y.toFixed(0)}`;
  });
  return `<path d="M0 ${(points[0]?.y ?? base).toFixed(0)}${curve.join("")}V${String(height)}H0Z" fill="${colour}"/>`;
}

function village(palette: Palette, random: Random): string {
  return Array.from({ length: 7 }, (_, index) => {
    const x = 80 + index * 120 + random() * 50;
    const y = 660 + random() * 40;
    return `<g transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) scale(.8)"><rect x="-44" y="-50" width="88" height="60" fill="#fffaf0"/><path d="M-62 -46L-40 -86H40L62 -46Z" fill="${palette.ink}" opacity=".8"/><rect x="-12" y="-26" width="24" height="36" fill="${palette.accent}" opacity=".75"/></g>${tree(x + 70, y + 8, palette)}`;
  }).join("");
}

function tree(x: number, y: number, palette: Palette): string {
  return `<g transform="translate(${x.toFixed(0)} ${y.toFixed(0)})"><rect x="-4" y="-40" width="8" height="42" fill="${palette.ink}"/><circle cx="0" cy="-58" r="28" fill="${palette.hills[2]}"/></g>`;
}

function fields(palette: Palette, random: Random): string {
  const rows = Array.from({ length: 9 }, (_, index) => {
    const y = 800 + index * 34;
    const lift = 20 + random() * 20;
    return `<path d="M-40 ${String(y + 40)}Q${String(width / 2)} ${(y - lift).toFixed(0)} ${String(width + 40)} ${String(y + 30)}V${String(height)}H-40Z" fill="${palette.field[index % 2] ?? palette.field[0]}"/>`;
  });
  return rows.join("");
}
