import { boxAt, boxesIn, type Box } from "./mp4Boxes";
import type { AudioCodec, VideoCodec } from "./mediaFacts";

/** What the index of an MP4 says of one track. */
export interface Track {
  readonly kind: "VIDEO" | "AUDIO" | "OTHER";
  readonly width: number;
  readonly height: number;
  readonly rotation: number;
  readonly videoCodec: VideoCodec;
  readonly audioCodec: AudioCodec;
  readonly profile: string | null;
  readonly level: number | null;
  readonly framesPerSecond: number | null;
}

const kinds: Readonly<Record<string, Track["kind"]>> = { vide: "VIDEO", soun: "AUDIO" };
const videoCodecs: Readonly<Record<string, VideoCodec>> = {
  avc1: "H264", avc3: "H264", hvc1: "H265", hev1: "H265", dvh1: "H265", dvhe: "H265", av01: "AV1", vp09: "VP9", vp08: "VP8", mp4v: "MPEG4",
};
const audioCodecs: Readonly<Record<string, AudioCodec>> = { mp4a: "AAC", Opus: "OPUS", "ac-3": "AC3", "ec-3": "AC3", ".mp3": "MP3" };
const profiles: Readonly<Record<number, string>> = { 66: "BASELINE", 77: "MAIN", 88: "EXTENDED", 100: "HIGH", 110: "HIGH_10", 122: "HIGH_422", 244: "HIGH_444" };
// An entry of a picture describes itself in 78 bytes before its own boxes begin.
const pictureHead = 78;

/** Reads a `trak` box. */
export function readTrack(trak: Buffer): Track {
  const sample = boxesIn(boxAt(trak, "mdia", "minf", "stbl", "stsd") ?? Buffer.alloc(0), 8)[0];
  const handler = boxAt(trak, "mdia", "hdlr")?.toString("latin1", 8, 12) ?? "";
  return {
    kind: kinds[handler] ?? "OTHER",
    ...shownSize(boxAt(trak, "tkhd")),
    ...codingOf(sample),
    framesPerSecond: framesPerSecond(trak),
  };
}

function codingOf(sample: Box | undefined): Pick<Track, "videoCodec" | "audioCodec" | "profile" | "level"> {
  if (!sample) return { videoCodec: "OTHER", audioCodec: "OTHER", profile: null, level: null };
  const codecs = { videoCodec: videoCodecs[sample.name] ?? "OTHER", audioCodec: audioCodecs[sample.name] ?? "OTHER" };
  const avc = sample.body.length > pictureHead ? boxesIn(sample.body, pictureHead).find(({ name }) => name === "avcC")?.body : undefined;
  if (!avc || avc.length < 4) return { ...codecs, profile: null, level: null };
  return { ...codecs, profile: profiles[avc.readUInt8(1)] ?? "OTHER", level: avc.readUInt8(3) };
}

/** Size as it is seen: the header's, 16.16 fixed point in its last eight bytes, turned by the matrix before them. */
function shownSize(header: Buffer | null): Pick<Track, "width" | "height" | "rotation"> {
  if (!header || header.length < 44) return { width: 0, height: 0, rotation: 0 };
  const end = header.length;
  const [width, height] = [header.readUInt32BE(end - 8) >>> 16, header.readUInt32BE(end - 4) >>> 16];
  const rotation = turnOf(header.readInt32BE(end - 44), header.readInt32BE(end - 40));
  return rotation % 180 === 0 ? { width, height, rotation } : { width: height, height: width, rotation };
}

function turnOf(a: number, b: number): number {
  if (a === 0 && b === 0) return 0;
  return (Math.round((Math.atan2(b, a) * 2) / Math.PI) * 90 + 360) % 360;
}

function framesPerSecond(trak: Buffer): number | null {
  const header = boxAt(trak, "mdia", "mdhd");
  const times = boxAt(trak, "mdia", "minf", "stbl", "stts");
  if (!header || header.length < 24 || !times || times.length < 8) return null;
  const isWide = header[0] === 1;
  const scale = header.readUInt32BE(isWide ? 20 : 12);
  let [frames, ticks] = [0, 0];
  for (let at = 8; at + 8 <= times.length; at += 8) {
    frames += times.readUInt32BE(at);
    ticks += times.readUInt32BE(at) * times.readUInt32BE(at + 4);
  }
  return ticks > 0 && scale > 0 ? Math.round((frames * scale * 100) / ticks) / 100 : null;
}
