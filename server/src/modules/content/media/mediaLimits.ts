const megabyte = 1024 * 1024;

export const mediaRuleNames = [
  "VIDEO_MOST_MEGABYTES", "VIDEO_MOST_SECONDS", "VIDEO_MOST_LONG_SIDE", "VIDEO_MOST_SHORT_SIDE", "VIDEO_MOST_FRAME_RATE", "VIDEO_MOST_H264_LEVEL",
  "IMAGE_MOST_MEGABYTES", "IMAGE_MOST_MEGAPIXELS", "IMAGE_LEAST_LONG_SIDE", "SCREEN_MOST_MEGABYTES",
] as const;
export type MediaRuleName = (typeof mediaRuleNames)[number];

/** What a rule is called, counts in, may be set to, and is until a county says otherwise. */
export interface MediaRuleKind {
  readonly label: string;
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly initial: number;
  readonly source: string;
}

const playerSource = "常见播放盒与一体屏的硬件解码能力：H.264 高档次 4.2 级、1920×1080";
const storeSource = "服务器收文件的上限和播放盒的存储空间";

export const mediaRuleKinds: Readonly<Record<MediaRuleName, MediaRuleKind>> = {
  VIDEO_MOST_MEGABYTES: { label: "视频最大", unit: "MB", least: 1, most: 200, initial: 200, source: storeSource },
  VIDEO_MOST_SECONDS: { label: "视频最长", unit: "秒", least: 5, most: 3600, initial: 300, source: "公益广告每次展示最长 300 秒" },
  VIDEO_MOST_LONG_SIDE: { label: "视频长边最多", unit: "像素", least: 320, most: 7680, initial: 1920, source: playerSource },
  VIDEO_MOST_SHORT_SIDE: { label: "视频短边最多", unit: "像素", least: 240, most: 4320, initial: 1088, source: playerSource },
  VIDEO_MOST_FRAME_RATE: { label: "视频帧率最高", unit: "帧/秒", least: 10, most: 120, initial: 60, source: playerSource },
  VIDEO_MOST_H264_LEVEL: { label: "H.264 级别最高（×10）", unit: "级", least: 10, most: 62, initial: 42, source: playerSource },
  IMAGE_MOST_MEGABYTES: { label: "图片最大", unit: "MB", least: 1, most: 64, initial: 20, source: storeSource },
  IMAGE_MOST_MEGAPIXELS: { label: "图片像素最多", unit: "百万像素", least: 1, most: 50, initial: 50, source: "服务器处理图片的内存" },
  IMAGE_LEAST_LONG_SIDE: { label: "大屏图片长边至少（低于此数只提示）", unit: "像素", least: 100, most: 1920, initial: 640, source: "1920×1080 大屏上放大三倍以内仍能看清" },
  SCREEN_MOST_MEGABYTES: { label: "一块屏存得下的单条素材", unit: "MB", least: 1, most: 2000, initial: 200, source: storeSource },
};

/** The limits in force, by name. */
export type MediaLimits = Readonly<Record<MediaRuleName, number>>;

/** The limits of a county that set none. */
export const initialLimits: MediaLimits = Object.fromEntries(mediaRuleNames.map((name) => [name, mediaRuleKinds[name].initial])) as Record<MediaRuleName, number>;

/** Bytes of a limit in megabytes. */
export function bytesOf(megabytes: number): number {
  return megabytes * megabyte;
}
