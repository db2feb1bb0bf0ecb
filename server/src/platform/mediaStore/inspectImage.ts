import { readFile } from "node:fs/promises";
import sharp from "sharp";
import type { Inspected } from "./mediaFacts";

/** A picture that unfolds to more than this is a bomb, whatever an administrator allows. */
export const mostImagePixels = 50_000_000;
const mostFrames = 1000;

/** Looks into a picture without unfolding it: size as it is seen, frames, colours. */
export async function inspectImage(path: string, mime: string, ext: string): Promise<Inspected> {
  const found = await metadataOf(await readFile(path));
  if (!found) return { problem: "图片已损坏，打不开，请重新上传" };
  const { width, pageHeight, height: whole, orientation = 1, pages = 1, space, depth } = found;
  const height = pageHeight ?? whole;
  if (width * height > mostImagePixels || pages > mostFrames) return { problem: "图片太大（超过五千万像素），请缩小后重新上传" };
  // Orientations 5 to 8 lie on their side.
  const size = orientation >= 5 ? { width: height, height: width } : { width, height };
  return { facts: { ext, mime, ...size, seconds: null, video: null, image: { frames: pages, space, depth: depth === "ushort" ? 16 : 8, isTurned: orientation > 1 } } };
}

async function metadataOf(content: Buffer): Promise<sharp.Metadata | null> {
  try {
    // The limit is applied by us, with a sentence of its own; reading a header unfolds nothing.
    const metadata = await sharp(content, { limitInputPixels: false, failOn: "error" }).metadata();
    return metadata.width > 0 && metadata.height > 0 ? metadata : null;
  } catch {
    return null;
  }
}
