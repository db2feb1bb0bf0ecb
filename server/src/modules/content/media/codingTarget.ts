import { bytesOf, type MediaLimits } from "./mediaLimits";

/** What a video is to be exported or coded as, so that the limits in force allow it. */
export interface CodingTarget {
  readonly width: number;
  readonly height: number;
  readonly mostFramesPerSecond: number;
}

interface H264Level {
  /** Times ten: 42 is 4.2. */
  readonly level: number;
  /** Blocks of 16×16 pixels a second, in one picture, and thousands of bits a second: ITU-T H.264, table A-1. */
  readonly blocksPerSecond: number;
  readonly blocks: number;
  readonly kilobits: number;
}

const levels: readonly H264Level[] = ([
  [10, 1485, 99, 64], [11, 3000, 396, 192], [12, 6000, 396, 384], [13, 11_880, 396, 768],
  [20, 11_880, 396, 2000], [21, 19_800, 792, 4000], [22, 20_250, 1620, 4000],
  [30, 40_500, 1620, 10_000], [31, 108_000, 3600, 14_000], [32, 216_000, 5120, 20_000],
  [40, 245_760, 8192, 20_000], [41, 245_760, 8192, 50_000], [42, 522_240, 8704, 50_000],
  [50, 589_824, 22_080, 135_000], [51, 983_040, 36_864, 240_000], [52, 2_073_600, 36_864, 240_000],
  [60, 4_177_920, 139_264, 240_000], [61, 8_355_840, 139_264, 480_000], [62, 16_711_680, 139_264, 800_000],
] as const).map(([level, blocksPerSecond, blocks, kilobits]) => ({ level, blocksPerSecond, blocks, kilobits }));

// The sizes that export menus offer, largest first; the last fits every limit that can be set.
const frames: readonly (readonly [width: number, height: number])[] = [
  [7680, 4320], [3840, 2160], [2560, 1440], [1920, 1080], [1280, 720], [960, 540], [854, 480], [640, 360], [480, 270], [320, 180], [176, 144],
];
const ampleKilobits = 6000;
const soundKilobits = 128;
// What a coder gives more than it was asked for, and what the file holds beside pictures and sound.
const margin = 0.9;

const blocksOf = ({ width, height }: Pick<CodingTarget, "width" | "height">): number => Math.ceil(width / 16) * Math.ceil(height / 16);

/** The largest ordinary frame that the limits allow, and how many of them a second. */
export function codingTarget(limits: MediaLimits): CodingTarget {
  const level = levels.findLast((one) => one.level <= limits.VIDEO_MOST_H264_LEVEL) ?? lowest();
  const fits = ([width, height]: readonly [number, number]): boolean =>
    width <= limits.VIDEO_MOST_LONG_SIDE && height <= limits.VIDEO_MOST_SHORT_SIDE && blocksOf({ width, height }) <= level.blocks;
  const [width, height] = frames.find(fits) ?? [176, 144];
  const mostFramesPerSecond = Math.min(limits.VIDEO_MOST_FRAME_RATE, Math.floor(level.blocksPerSecond / blocksOf({ width, height })));
  return { width, height, mostFramesPerSecond };
}

/** The lowest level that holds such pictures; never above the limits' own when the picture is their target. */
export function levelFor(target: CodingTarget): H264Level {
  const blocks = blocksOf(target);
  return levels.find((one) => blocks <= one.blocks && blocks * target.mostFramesPerSecond <= one.blocksPerSecond) ?? lowest();
}

/** Thousands of bits a second, pictures alone, at which a film of this length stays within the limit of bytes. */
export function kilobitsWithin(seconds: number | null, limits: MediaLimits): number {
  const longest = Math.max(1, seconds ?? limits.VIDEO_MOST_SECONDS);
  const all = (bytesOf(limits.VIDEO_MOST_MEGABYTES) * 8 * margin) / longest / 1000;
  return Math.max(soundKilobits, Math.min(ampleKilobits, Math.floor(all - soundKilobits)));
}

/** 42 as one says it: 4.2. */
export function dotted(level: number): string {
  return `${String(Math.floor(level / 10))}.${String(level % 10)}`;
}

function lowest(): H264Level {
  const [level] = levels;
  if (!level) throw new Error("no level");
  return level;
}
