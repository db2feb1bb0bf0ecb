import { drawRendition, type MediaStore, type RenditionFrame } from "../../../platform/mediaStore";
import { mediaName, type MediaFile } from "../mediaFile.entity";
import type { MediaRendition, RenditionPurpose } from "./mediaRendition.entity";

export type MadeRendition = Omit<MediaRendition, "madeAt">;

const frames: readonly (RenditionFrame & { readonly purpose: RenditionPurpose })[] = [
  { purpose: "LANDSCAPE", width: 1920, height: 1080, format: "webp" },
  { purpose: "PORTRAIT", width: 1080, height: 1920, format: "webp" },
  { purpose: "STRIP", width: 1920, height: 360, format: "webp" },
  { purpose: "CARD", width: 750, height: 1334, format: "jpeg" },
  { purpose: "THUMBNAIL", width: 320, height: 320, format: "jpeg" },
];

type Source = Pick<MediaFile, "sha256" | "ext" | "mime" | "details">;

/** Makes the smaller copies of a picture that screens and mini-programs need and takes them into the store; none for a video. */
export async function makeRenditions(store: MediaStore, source: Source): Promise<MadeRendition[]> {
  if (!source.mime.startsWith("image/")) return [];
  const isMoving = (source.details?.image?.frames ?? 1) > 1;
  const made: MadeRendition[] = [];
  // A moving picture stays as it is on screens; only its still for lists is drawn.
  for (const frame of frames.filter(({ format }) => !isMoving || format === "jpeg")) {
    const { content, ...drawn } = await drawRendition(store.pathOf(mediaName(source)), frame);
    const received = await store.receive(piecesOf(content), content.length);
    await store.keep(received, drawn.ext);
    made.push({ sourceSha256: source.sha256, purpose: frame.purpose, sha256: received.sha256, bytes: received.bytes, ...drawn });
  }
  return made;
}

async function* piecesOf(content: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(content);
}
