import { open } from "node:fs/promises";
import { fromBuffer } from "file-type";
import { inspectImage } from "./inspectImage";
import { inspectMp4 } from "./inspectMp4";
import type { Inspected } from "./mediaFacts";

const headBytes = 4100;
// A WebM names its tracks at its beginning.
const trackBytes = 256 * 1024;

/** No file may be larger than this, whatever it is and whatever the rules say. */
export const mostMediaBytes = 200 * 1024 * 1024;
const mostImageBytes = 64 * 1024 * 1024;

const images: Readonly<Record<string, string>> = { "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "image/gif": "gif" };

const tooHeavy: Inspected = { problem: "图片超过 64 MB，请压缩后重新上传" };
const foreignVideo: Inspected = { problem: "视频格式不能在大屏上播放，请转成 MP4（H.264 编码）后重新上传" };
const neither: Inspected = { problem: "素材不是可用的图片或视频（可用 JPG、PNG、WebP、GIF 图片和 MP4、WebM 视频），请更换" };

/** Looks into a file: what it is by its content, size, length, coding; a problem is a Chinese sentence for its author. */
export async function inspectMedia(path: string, bytes: number): Promise<Inspected> {
  const mime = mimeOf(await fromBuffer(await head(path, headBytes)));
  const image = images[mime];
  if (image !== undefined) return bytes > mostImageBytes ? tooHeavy : inspectImage(path, mime, image);
  if (mime === "video/mp4") return inspectMp4(path);
  if (mime === "video/webm") return inspectWebm(await head(path, trackBytes));
  return mime.startsWith("video/") ? foreignVideo : neither;
}

function mimeOf(found: { readonly mime: string } | undefined): string {
  const mime = found?.mime ?? "";
  return mime === "video/x-m4v" ? "video/mp4" : mime;
}

async function head(path: string, most: number): Promise<Buffer> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const webmVideo = { V_VP9: "VP9", V_VP8: "VP8", V_AV1: "AV1" } as const;
const webmAudio = { A_OPUS: "OPUS", A_VORBIS: "OPUS" } as const;

/** A WebM tells its codings by name; its length and size stay unknown. */
function inspectWebm(start: Buffer): Inspected {
  const named = <Codec>(names: Readonly<Record<string, Codec>>): Codec | undefined => Object.entries(names).find(([name]) => start.includes(name))?.[1];
  const video = {
    codec: named(webmVideo) ?? "OTHER" as const, profile: null, level: null, framesPerSecond: null, audioCodec: named(webmAudio) ?? null, startsFast: true, rotation: 0,
  };
  return { facts: { ext: "webm", mime: "video/webm", width: null, height: null, seconds: null, video, image: null } };
}
