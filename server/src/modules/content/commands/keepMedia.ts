import { In } from "typeorm";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { MediaFile } from "../mediaFile.entity";

/** Notes stored files that are not known yet. */
export async function keepMedia(work: UnitOfWork, media: readonly Omit<MediaFile, "storedAt">[]): Promise<void> {
  if (media.length === 0) return;
  const stored = await work.entities.findBy(MediaFile, { sha256: In(media.map(({ sha256 }) => sha256)) });
  const known = new Set(stored.map(({ sha256 }) => sha256));
  for (const file of media) {
    if (known.has(file.sha256)) continue;
    known.add(file.sha256);
    await work.entities.insert(MediaFile, { ...file, storedAt: work.now });
  }
}
