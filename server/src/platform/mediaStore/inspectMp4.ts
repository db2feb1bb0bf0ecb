import { open, type FileHandle } from "node:fs/promises";
import type { Inspected } from "./mediaFacts";
import { boxAt, boxesIn } from "./mp4Boxes";
import { readTrack } from "./mp4Track";

const mostIndexBytes = 32 * 1024 * 1024;

/** Reads the index of an MP4: length, size as it is seen, how picture and sound are coded. Whether a screen can play that is not said here. */
export async function inspectMp4(path: string): Promise<Inspected> {
  const file = await open(path, "r");
  try {
    const found = await readIndex(file);
    if (!found) return { problem: "视频文件不完整或已损坏，请重新导出后上传" };
    const tracks = boxesIn(found.index).filter(({ name }) => name === "trak").map(({ body }) => readTrack(body));
    const picture = tracks.find(({ kind, width }) => kind === "VIDEO" && width > 0);
    if (!picture) return { problem: "视频里没有画面，请重新导出后上传" };
    const { width, height, rotation, videoCodec: codec, profile, level, framesPerSecond } = picture;
    const audioCodec = tracks.find(({ kind }) => kind === "AUDIO")?.audioCodec ?? null;
    const video = { codec, profile, level, framesPerSecond, audioCodec, startsFast: found.startsFast, rotation };
    return { facts: { ext: "mp4", mime: "video/mp4", width, height, seconds: lengthOf(found.index), video, image: null } };
  } finally {
    await file.close();
  }
}

async function readIndex(file: FileHandle): Promise<{ index: Buffer; startsFast: boolean } | null> {
  const { size } = await file.stat();
  const header = Buffer.alloc(16);
  let startsFast = true;
  for (let at = 0; at + 8 <= size; ) {
    await file.read(header, 0, 16, at);
    const short = header.readUInt32BE(0);
    const length = short === 1 ? Number(header.readBigUInt64BE(8)) : short === 0 ? size - at : short;
    const name = header.toString("latin1", 4, 8);
    if (length < 8 || at + length > size) return null;
    if (name === "mdat") startsFast = false;
    if (name === "moov") return length > mostIndexBytes ? null : { index: await readBody(file, at, length, short === 1 ? 16 : 8), startsFast };
    at += length;
  }
  return null;
}

async function readBody(file: FileHandle, at: number, length: number, head: number): Promise<Buffer> {
  const body = Buffer.alloc(length - head);
  await file.read(body, 0, body.length, at + head);
  return body;
}

/** Seconds by the header, or by the one of a fragmented file, which leaves the first at nothing. */
function lengthOf(index: Buffer): number | null {
  const header = boxAt(index, "mvhd");
  if (!header || header.length < 32) return null;
  const isWide = header[0] === 1;
  const scale = header.readUInt32BE(isWide ? 20 : 12);
  const duration = isWide ? Number(header.readBigUInt64BE(24)) : header.readUInt32BE(16);
  const ticks = duration > 0 ? duration : fragmentedDuration(boxAt(index, "mvex", "mehd"));
  return scale > 0 && ticks > 0 ? Math.round((ticks / scale) * 1000) / 1000 : null;
}

function fragmentedDuration(header: Buffer | null): number {
  if (!header || header.length < 8) return 0;
  return header[0] === 1 && header.length >= 12 ? Number(header.readBigUInt64BE(4)) : header.readUInt32BE(4);
}
