import type { ImageFacts, VideoFacts } from "../../../platform/mediaStore";
import { codingTarget, dotted, kilobitsWithin } from "./codingTarget";
import { bytesOf, type MediaLimits } from "./mediaLimits";

/** A stored file with what is known of its content. */
export interface JudgedFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly seconds: number | null;
  readonly details: { readonly video: VideoFacts | null; readonly image: ImageFacts | null } | null;
}

/** Why a file cannot be accepted. `isCoding`: only its coding or size is wrong, so that it could be coded anew. */
export interface MediaProblem {
  readonly text: string;
  readonly isCoding: boolean;
}

type Check = (file: JudgedFile, limits: MediaLimits) => MediaProblem | null;

// The side of the largest copy that is drawn for a screen: more is never shown.
const longestDrawnSide = 1920;

const recode = (why: string, limits: MediaLimits): MediaProblem => ({ text: `${why}，屏幕放不了。请用视频软件重新导出后上传，导出设置：${settings(limits)}`, isCoding: true });
const fixed = (text: string): MediaProblem => ({ text, isCoding: false });

const codecNames: Readonly<Record<string, string>> = { H265: " H.265（HEVC）", AV1: " AV1 ", MPEG4: " MPEG-4 ", OTHER: "屏幕不认识的" };
// What the oldest player in the field plays: H.264 in MP4; VP8 and VP9 in WebM.
const playable = new Set(["H264", "VP8", "VP9"]);
const playableProfiles = new Set(["BASELINE", "MAIN", "EXTENDED", "HIGH"]);
const playableAudio = new Set(["AAC", "MP3", "OPUS"]);

const codecCheck: Check = ({ details }, limits) => {
  const video = details?.video;
  if (!video) return null;
  if (!playable.has(video.codec)) return recode(`视频是${codecNames[video.codec] ?? video.codec}编码`, limits);
  if (video.profile !== null && !playableProfiles.has(video.profile)) return recode("视频的色彩格式特殊（H.264 10 位或 4:2:2）", limits);
  return video.audioCodec !== null && !playableAudio.has(video.audioCodec) ? recode("视频的声音不是 AAC 编码", limits) : null;
};

const levelCheck: Check = ({ details }, limits) => {
  const { level = null, framesPerSecond = null } = details?.video ?? {};
  if (framesPerSecond !== null && framesPerSecond > limits.VIDEO_MOST_FRAME_RATE + 0.5) {
    return recode(`视频每秒 ${String(Math.round(framesPerSecond))} 帧，超过 ${String(limits.VIDEO_MOST_FRAME_RATE)} 帧`, limits);
  }
  const most = limits.VIDEO_MOST_H264_LEVEL;
  return level !== null && level > most ? recode(`视频的 H.264 级别是 ${dotted(level)}，超过 ${dotted(most)}`, limits) : null;
};

const sizeCheck: Check = ({ width, height, mime }, limits) => {
  if (width === null || height === null || !mime.startsWith("video/")) return null;
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  const fits = long <= limits.VIDEO_MOST_LONG_SIDE && short <= limits.VIDEO_MOST_SHORT_SIDE;
  return fits ? null : recode(`视频画面是 ${String(width)}×${String(height)}，太大`, limits);
};

const weightCheck: Check = ({ mime, bytes, seconds }, limits) => {
  const isVideo = mime.startsWith("video/");
  const most = isVideo ? limits.VIDEO_MOST_MEGABYTES : limits.IMAGE_MOST_MEGABYTES;
  if (bytes <= bytesOf(most)) return null;
  const size = `${String(Math.ceil(bytes / bytesOf(1)))} MB，超过 ${String(most)} MB`;
  if (!isVideo) return fixed(`图片有 ${size}。请把长边缩小到 ${String(pictureSide(limits))} 像素，另存为 JPG 后重新上传`);
  return { text: `视频有 ${size}。请把码率降到每秒 ${megabits(seconds, limits)} 兆比特以内，重新导出后上传，导出设置：${settings(limits)}`, isCoding: true };
};

const lengthCheck: Check = ({ seconds }, limits) => {
  const most = limits.VIDEO_MOST_SECONDS;
  return seconds !== null && seconds > most + 0.5 ? fixed(`视频长 ${String(Math.round(seconds))} 秒，超过 ${String(most)} 秒。请剪短后重新上传`) : null;
};

const pixelCheck: Check = ({ width, height, mime }, limits) => {
  if (width === null || height === null || !mime.startsWith("image/")) return null;
  const most = limits.IMAGE_MOST_MEGAPIXELS;
  return width * height > most * 1_000_000 ? fixed(`图片是 ${String(width)}×${String(height)}，超过 ${String(most)} 百万像素。请缩小后重新上传`) : null;
};

// What another coding cannot mend is said first.
const checks: readonly Check[] = [lengthCheck, pixelCheck, codecCheck, levelCheck, sizeCheck, weightCheck];

/** Why a file is returned, with what to do about it; null when the rules allow it. */
export function mediaProblem(file: JudgedFile, limits: MediaLimits): MediaProblem | null {
  for (const check of checks) {
    const problem = check(file, limits);
    if (problem) return { ...problem, text: `“${file.name}”：${problem.text}` };
  }
  return null;
}

/** How to export a video so that today's limits allow it. */
function settings(limits: MediaLimits): string {
  const { width, height, mostFramesPerSecond } = codingTarget(limits);
  return `视频编码 H.264、声音 AAC、格式 MP4、分辨率不超过 ${String(width)}×${String(height)}、每秒不超过 ${String(mostFramesPerSecond)} 帧、H.264 级别不超过 ${dotted(limits.VIDEO_MOST_H264_LEVEL)}`;
}

/** Rounded down, so that what it tells is enough. */
function megabits(seconds: number | null, limits: MediaLimits): string {
  const kilobits = kilobitsWithin(seconds, limits);
  return kilobits < 1000 ? (Math.floor(kilobits / 10) / 100).toFixed(2) : String(Math.floor(kilobits / 100) / 10);
}

/** A side within the limit of pixels whatever the picture's shape. */
function pictureSide(limits: MediaLimits): number {
  return Math.min(longestDrawnSide, Math.floor(Math.sqrt(limits.IMAGE_MOST_MEGAPIXELS * 1_000_000) / 10) * 10);
}
