import { join } from "node:path";
import sharp from "sharp";
import { systemActor } from "../../kernel/actor";
import { machineClock } from "../../kernel/clock";
import { refuse, succeed, type Outcome } from "../../kernel/outcome";
import { FileTooLarge, inspectMedia, MediaStore, type ReceivedFile } from "../../platform/mediaStore";
import type { Services } from "../../platform/portalModule";
import { forgetLoosePhotos } from "./commands/forgetLoosePhotos";
import type { KeepRecallPhoto } from "./commands/keepRecallPhoto";

const mostBytes = 20 * 1024 * 1024;
const longestSide = 2000;
const quality = 82;
const drawSeconds = 15;
const day = 86_400_000;
const photographed: ReadonlySet<string> = new Set(["image/jpeg", "image/png", "image/webp"]);

type StoredPhoto = Omit<KeepRecallPhoto, "recallId" | "screenId">;

/** The folder of the photos below the data folder; it belongs into every backup. */
export const photoFolder = "recall-photos";

/** Where the photos of recalls lie. */
export function photoStore({ config }: Pick<Services, "config">): MediaStore {
  return new MediaStore(join(config.dataDir, photoFolder));
}

/**
 * Takes a photo into the store: by its content, drawn anew, so that nothing the camera wrote beside the picture
 * (place, device, thumbnail) is kept; turned upright, at most 2,000 pixels a side.
 */
export async function storePhoto(store: MediaStore, source: AsyncIterable<Uint8Array>): Promise<Outcome<StoredPhoto>> {
  let received: ReceivedFile;
  try {
    received = await store.receive(source, mostBytes);
  } catch (error) {
    if (error instanceof FileTooLarge) return badPhoto("照片超过 20 MB，请压缩后重新上传");
    throw error;
  }
  try {
    const inspected = await inspectMedia(received.path, received.bytes);
    if ("problem" in inspected) return badPhoto(inspected.problem);
    if (!photographed.has(inspected.facts.mime)) return badPhoto("请上传照片（JPG、PNG 或 WebP）");
    return await redraw(store, received);
  } finally {
    await store.discard(received);
  }
}

async function redraw(store: MediaStore, { path, sha256: receivedSha256 }: ReceivedFile): Promise<Outcome<StoredPhoto>> {
  const size = { width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true } as const;
  const drawn = await sharp(path, { failOn: "error" })
    .rotate()
    .resize(size)
    .flatten({ background: "#ffffff" })
    .jpeg({ quality, mozjpeg: false })
    .timeout({ seconds: drawSeconds })
    .toBuffer({ resolveWithObject: true })
    .catch(() => null);
  if (!drawn) return badPhoto("照片已损坏，打不开，请重新拍照");
  const { data, info } = drawn;
  const kept = await store.receive(oneChunk(data), data.length);
  await store.keep(kept, "jpg");
  return succeed({ sha256: kept.sha256, receivedSha256, bytes: kept.bytes, width: info.width, height: info.height });
}

async function* oneChunk(data: Buffer): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(data);
}

function badPhoto(message: string): Outcome<never> {
  return refuse({ code: "BAD_PHOTO", message, field: ["photo"] });
}

/** Deletes photos that no closing ever named, and files without a row. */
export async function deleteLoosePhotos(services: Services): Promise<void> {
  const store = photoStore(services);
  // Files bear the time of the disk's own clock, which a trial does not shift.
  const before = new Date(machineClock.now().getTime() - day);
  await store.forgetReceivedBefore(before);
  const kept = await services.database.write(systemActor("recalls"), forgetLoosePhotos);
  if (!kept.ok) throw new Error(kept.refusals.map(({ code }) => code).join(" "));
  for (const name of await store.namesBefore(before)) if (!kept.value.has(name.slice(0, 64))) await store.remove(name);
}
