import { open, readFile } from "node:fs/promises";
import { fromBuffer } from "file-type";
import { imageSize } from "image-size";
import { inspectMp4 } from "./inspectMp4";
import type { Inspected } from "./mediaFacts";

const megabyte = 1024 * 1024;
const mostPixels = 50_000_000;
const headBytes = 4100;

/** No file may be larger than this, whatever it is. */
export const mostMediaBytes = 200 * megabyte;
const mostImageBytes = 20 * megabyte;

const images: Readonly<Record<string, string>> = { "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "image/gif": "gif" };

/** Looks into a file: type, size in pixels, length in seconds; a problem is a Chinese sentence for its author. */
export async function inspectMedia(path: string, bytes: number): Promise<Inspected> {
  const found = await fromBuffer(await head(path));
  const mime = found?.mime === "video/x-m4v" ? "video/mp4" : found?.mime;
  if (mime !== undefined && images[mime] !== undefined) return inspectImage(path, bytes, mime, images[mime]);
  if (mime === "video/mp4") return inspectMp4(path);
  if (mime === "video/webm") return { facts: { ext: "webm", mime, width: null, height: null, seconds: null } };
  if (mime?.startsWith("video/")) return { problem: "视频格式不能在大屏上播放，请转成 MP4（H.264 编码）后重新上传" };
  return { problem: "素材不是可用的图片或视频（可用 JPG、PNG、WebP、GIF 图片和 MP4、WebM 视频），请更换" };
}

async function head(path: string): Promise<Buffer> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function inspectImage(path: string, bytes: number, mime: string, ext: string): Promise<Inspected> {
  if (bytes > mostImageBytes) return { problem: "图片超过 20 MB，请压缩后重新上传" };
  const size = sizeOf(await readFile(path));
  if (!size) return { problem: "图片已损坏，打不开，请重新上传" };
  if (size.width * size.height > mostPixels) return { problem: "图片太大（超过五千万像素），请缩小后重新上传" };
  return { facts: { ext, mime, width: size.width, height: size.height, seconds: null } };
}

function sizeOf(content: Buffer): { width: number; height: number } | null {
  try {
    const { width, height, orientation } = imageSize(content);
    if (!(width > 0 && height > 0)) return null;
    // Orientations 5 to 8 lie on their side.
    return orientation !== undefined && orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return null;
  }
}
