import type { FeedItem, Medium } from "../feed/feed";
import type { Area } from "../text/fitLines";

export type Box = Area;

/** Where a slide gets its pictures from; the player gives object URLs and one reused video element. */
export interface Sources {
  url(medium: Medium): string | null;
  video(): HTMLVideoElement;
}

/** What every painter needs to know; sizes in whole pixels. */
export interface Frame {
  item: FeedItem;
  box: Box;
  now: number;
  timeZone: string;
  sources: Sources;
  portrait: boolean;
  /** The smallest type a passer-by can read on this screen. */
  min: number;
  pad: number;
  /** Height of the foot that carries the 落款. */
  foot: number;
}

const stripRatio = 3.2;

export const sans = "font-family:'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;";
export const serif =
  "font-family:'Kaiti SC',KaiTi,'Songti SC','Noto Serif CJK SC',SimSun,serif;";

export function isStrip(box: Box): boolean {
  return box.width / box.height >= stripRatio;
}

export function buildFrame(item: FeedItem, box: Box, now: number, timeZone: string, sources: Sources): Frame {
  const short = Math.min(box.width, box.height);
  const min = isStrip(box) ? Math.max(16, Math.ceil(box.height * 0.4)) : Math.ceil(short / 20);
  const pad = Math.round(short * 0.07);
  return { item, box, now, timeZone, sources, portrait: box.height > box.width, min, pad, foot: Math.round(min * 2.1) };
}
