import { spawn } from "node:child_process";
import { setPriority } from "node:os";

const lowPriority = 15;
const mostMs = 30 * 60_000;
const mostWords = 2000;

/** What the new coding may be at most. */
export interface CodingLimits {
  readonly longSide: number;
  readonly frameRate: number;
}

/**
 * Codes a video anew so that every player plays it: H.264 High in MP4, AAC, its index in front, nothing written beside the pictures.
 * One core, low priority, half an hour at most. Throws with ffmpeg's own words when it fails.
 */
export async function transcodeVideo(ffmpeg: string, from: string, to: string, limits: CodingLimits): Promise<void> {
  const child = spawn(ffmpeg, argumentsFor(from, to, limits), { stdio: ["ignore", "ignore", "pipe"], timeout: mostMs, killSignal: "SIGKILL" });
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

function argumentsFor(from: string, to: string, { longSide, frameRate }: CodingLimits): string[] {
  const side = String(longSide);
  const scale = `scale='if(gte(iw,ih),min(${side},iw),-2)':'if(gte(iw,ih),-2,min(${side},ih))',scale=trunc(iw/2)*2:trunc(ih/2)*2`;
  return [
    "-nostdin", "-hide_banner", "-loglevel", "error", "-y", "-protocol_whitelist", "file", "-i", from, "-map", "0:v:0", "-map", "0:a:0?", "-map_metadata", "-1",
    "-vf", `${scale},fps=${String(frameRate)}`, "-c:v", "libx264", "-profile:v", "high", "-level", "4.0", "-pix_fmt", "yuv420p", "-preset", "veryfast", "-crf", "23",
    "-maxrate", "6M", "-bufsize", "12M", "-threads", "1", "-c:a", "aac", "-b:a", "128k", "-ac", "2", "-movflags", "+faststart", "-f", "mp4", to,
  ];
}
