import { open, type FileHandle } from "node:fs/promises";
import type { Inspected } from "./mediaFacts";

const mostIndexBytes = 32 * 1024 * 1024;

/** Reads the index of an MP4: length, size in pixels, and whether its picture is coded so that screens can play it. */
export async function inspectMp4(path: string): Promise<Inspected> {
  const file = await open(path, "r");
  try {
    const index = await readIndex(file);
    if (!index) return { problem: "视频文件不完整或已损坏，请重新导出后上传" };
    if (index.includes("hvc1") || index.includes("hev1")) return { problem: "视频是 H.265 编码，多数大屏放不了，请转成 H.264 编码的 MP4 后重新上传" };
    if (!["avc1", "avc3", "vp09", "av01"].some((codec) => index.includes(codec))) return { problem: "视频编码不能播放，请转成 H.264 编码的 MP4 后重新上传" };
    return { facts: { ext: "mp4", mime: "video/mp4", ...pictureSize(index), seconds: lengthOf(index) } };
  } finally {
    await file.close();
  }
}

async function readIndex(file: FileHandle): Promise<Buffer | null> {
  const { size } = await file.stat();
  const header = Buffer.alloc(16);
  for (let at = 0; at + 8 <= size; ) {
    await file.read(header, 0, 16, at);
    const short = header.readUInt32BE(0);
    const length = short === 1 ? Number(header.readBigUInt64BE(8)) : short === 0 ? size - at : short;
    if (length < 8) return null;
    if (header.toString("latin1", 4, 8) === "moov") return length > mostIndexBytes || at + length > size ? null : readPart(file, at, length);
    at += length;
  }
  return null;
}

async function readPart(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const part = Buffer.alloc(length);
  await file.read(part, 0, length, at);
  return part;
}

function lengthOf(index: Buffer): number | null {
  const at = index.indexOf("mvhd");
  if (at < 0 || at + 36 > index.length) return null;
  const wide = index[at + 4] === 1;
  const scale = index.readUInt32BE(at + (wide ? 24 : 16));
  const duration = wide ? Number(index.readBigUInt64BE(at + 28)) : index.readUInt32BE(at + 20);
  return scale > 0 ? Math.round((duration / scale) * 1000) / 1000 : null;
}

/** Width and height of the first track that has a picture: the last eight bytes of its header, 16.16 fixed point. */
function pictureSize(index: Buffer): { width: number | null; height: number | null } {
  for (let at = index.indexOf("tkhd"); at >= 4; at = index.indexOf("tkhd", at + 4)) {
    const end = at - 4 + index.readUInt32BE(at - 4);
    if (end > index.length || end - 8 < at) continue;
    const width = index.readUInt32BE(end - 8) >>> 16;
    const height = index.readUInt32BE(end - 4) >>> 16;
    if (width > 0 && height > 0) return { width, height };
  }
  return { width: null, height: null };
}
