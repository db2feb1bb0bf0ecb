import { spawn } from "node:child_process";
import { setPriority } from "node:os";

const lowPriority = 15;
const mostMs = 30 * 60_000;
const mostWords = 2000;

/** What the new coding is, at most. */
export interface Coding {
  readonly longSide: number;
  readonly shortSide: number;
  readonly frameRate: number;
  /** The H.264 level as ffmpeg writes it, such as 4.0; it must hold pictures of these sides and rate. */
  readonly level: string;
  /** Thousands of bits a second for the pictures. */
  readonly kilobits: number;
}

/**
 * Codes a video anew so that every player plays it: H.264 High in MP4, AAC, its index in front, nothing written beside the pictures.
 * One core, low priority, half an hour at most. Throws with ffmpeg's own words when it fails.
 */
export async function transcodeVideo(ffmpeg: string, from: string, to: string, coding: Coding): Promise<void> {
  const child = spawn(ffmpeg, argumentsFor(from, to, coding), { stdio: ["ignore", "ignore", "pipe"], timeout: mostMs, killSignal: "SIGKILL" });
  let words = "";
  child.stderr.on("data", (chunk: Buffer) => {
    words = (words + chunk.toString("utf8")).slice(-mostWords);
  });
  if (child.pid !== undefined) setPriority(child.pid, lowPriority);
  await new Promise<void>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`ffmpeg ended with ${String(code)}: ${words.trim()}`));
    });
  });
}

function argumentsFor(from: string, to: string, { longSide, shortSide, frameRate, level, kilobits }: Coding): string[] {
  // Into the frame as it lies or upright; a smaller picture stays as it is; both sides even.
  const factor = `min(1,min(${String(longSide)}/max(iw,ih),${String(shortSide)}/min(iw,ih)))`;
  const side = (name: string): string => `'max(2,trunc(${name}*${factor}/2)*2)'`;
  return [
    "-nostdin", "-hide_banner", "-loglevel", "error", "-y", "-protocol_whitelist", "file", "-i", from, "-map", "0:v:0", "-map", "0:a:0?", "-map_metadata", "-1",
    "-vf", `scale=${side("iw")}:${side("ih")},fps=${String(frameRate)}`, "-c:v", "libx264", "-profile:v", "high", "-level", level, "-pix_fmt", "yuv420p",
    "-preset", "veryfast", "-crf", "23", "-maxrate", `${String(kilobits)}k`, "-bufsize", `${String(kilobits)}k`, "-threads", "1",
    "-c:a", "aac", "-b:a", "128k", "-ac", "2", "-movflags", "+faststart", "-f", "mp4", to,
  ];
}
