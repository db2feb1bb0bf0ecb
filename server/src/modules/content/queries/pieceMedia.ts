import { In, type EntityManager } from "typeorm";
import type { PieceSnapshot, SnapshotMedia } from "../entry/pieceSnapshot";
import { MediaFile, mediaName } from "../mediaFile.entity";

/** A picture or video of a piece with the facts of our own copy. */
export interface PieceMedia extends SnapshotMedia {
  readonly url: string;
  readonly mime: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly seconds: number | null;
}

/** Reads the files of many snapshots in one statement and gives each snapshot its own, in their sealed order. */
export async function mediaOfPieces(
  { entities }: { readonly entities: EntityManager },
  snapshots: readonly Pick<PieceSnapshot, "media">[],
): Promise<(snapshot: Pick<PieceSnapshot, "media">) => PieceMedia[]> {
  const hashes = [...new Set(snapshots.flatMap(({ media }) => media.map(({ sha256 }) => sha256)))];
  const files = hashes.length === 0 ? [] : await entities.findBy(MediaFile, { sha256: In(hashes) });
  const byHash = new Map(files.map((file) => [file.sha256, file]));
  return ({ media }) =>
    media.flatMap((one) => {
      const file = byHash.get(one.sha256);
      if (!file) return [];
      const { mime, bytes, width, height, seconds } = file;
      return [{ ...one, url: `/media/${mediaName(file)}`, mime, bytes, width, height, seconds }];
    });
}
