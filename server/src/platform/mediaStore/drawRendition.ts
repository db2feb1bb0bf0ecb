import sharp from "sharp";
import { mostImagePixels } from "./inspectImage";

/** What a picture is made smaller for, and how large it may be there at most. */
export interface RenditionFrame {
  readonly width: number;
  readonly height: number;
  /** Screens take WebP, which keeps what is transparent; mini-programs of every age take JPEG, on white. */
  readonly format: "webp" | "jpeg";
}

export interface Drawn {
  readonly content: Buffer;
  readonly ext: "webp" | "jpg";
  readonly mime: string;
  readonly width: number;
  readonly height: number;
}

const mostSeconds = 30;

// One picture at a time on one core: the machine also answers screens.
sharp.concurrency(1);
sharp.cache(false);

/**
 * Draws the first frame of a picture into a frame, never larger than it is: upright, in sRGB, 8 bits, without anything written beside the picture.
 * The same bytes give the same bytes. Throws for what cannot be opened.
 */
export async function drawRendition(path: string, { width, height, format }: RenditionFrame): Promise<Drawn> {
  const upright = sharp(path, { limitInputPixels: mostImagePixels, failOn: "error", pages: 1 }).autoOrient();
  const fitted = upright.resize({ width, height, fit: "inside", withoutEnlargement: true }).toColourspace("srgb").timeout({ seconds: mostSeconds });
  const coded = format === "webp" ? fitted.webp({ quality: 82, effort: 4 }) : fitted.flatten({ background: "#ffffff" }).jpeg({ quality: 82, mozjpeg: true });
  const { data, info } = await coded.toBuffer({ resolveWithObject: true });
  return { content: data, ext: format === "webp" ? "webp" : "jpg", mime: `image/${format}`, width: info.width, height: info.height };
}
