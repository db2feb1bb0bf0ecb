import sharp from "sharp";
import { motifOf } from "./motifs";
import { paletteOf } from "./palette";
import { randomFor } from "./random";
import { height, scenery, width } from "./scenery";

/** The picture of a public-service ad as SVG: the county's scenery and the theme's emblem, without any words. */
export function adSvg(id: string, theme: string): string {
  const palette = paletteOf(theme);
  const random = randomFor(id);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}">${scenery(palette, random)}
<g transform="translate(1400 560) scale(.98)"><circle r="440" fill="#fff" opacity=".16"/>${motifOf(theme)(palette)}</g></svg>`;
}

/** The same picture as JPEG bytes. */
export async function drawAd(id: string, theme: string): Promise<Buffer> {
  return sharp(Buffer.from(adSvg(id, theme))).jpeg({ quality: 82 }).toBuffer();
}
