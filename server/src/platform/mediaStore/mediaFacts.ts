/** How the picture of a video is coded, as its index says. */
export interface VideoFacts {
  /** Such as H264, H265, AV1, VP9; OTHER for the rest. */
  readonly codec: VideoCodec;
  /** Of H.264: BASELINE, MAIN, HIGH …; null when the index does not say. */
  readonly profile: string | null;
  /** Of H.264 times ten, such as 42 for level 4.2; null when the index does not say. */
  readonly level: number | null;
  readonly framesPerSecond: number | null;
  /** Such as AAC or MP3; OTHER for the rest, null without sound. */
  readonly audioCodec: AudioCodec | null;
  /** Whether the index stands before the pictures, so that playing begins before the whole file is there. */
  readonly startsFast: boolean;
  /** Degrees clockwise by which a player turns the picture: 0, 90, 180 or 270. */
  readonly rotation: number;
}

export type VideoCodec = "H264" | "H265" | "AV1" | "VP9" | "VP8" | "MPEG4" | "OTHER";
export type AudioCodec = "AAC" | "MP3" | "OPUS" | "AC3" | "OTHER";

/** What of a picture decides whether a screen shows it well. */
export interface ImageFacts {
  /** Frames of a moving picture; 1 for a still one. */
  readonly frames: number;
  /** Such as srgb, cmyk, b-w. */
  readonly space: string;
  /** Bits a colour: 8 or 16. */
  readonly depth: number;
  /** Whether it lies on its side and only a mark beside it says so: old players do not read the mark. */
  readonly isTurned: boolean;
}

/** What a file is by its content, whatever its name says. Width and height are as it is seen, turned where the file says so. */
export interface MediaFacts {
  readonly ext: string;
  readonly mime: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly seconds: number | null;
  readonly video: VideoFacts | null;
  readonly image: ImageFacts | null;
}

/** Facts of a file that may be used, or what its author should do about it. */
export type Inspected = { readonly facts: MediaFacts } | { readonly problem: string };
