import { LRUCache } from "lru-cache";
import { In, type DataSource, type EntityManager } from "typeorm";
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

// A file is known by its content: what was read of it once stays true.
const knownFiles = new WeakMap<DataSource, LRUCache<string, MediaFile>>();
const mostKnown = 20_000;

async function filesByHash(entities: EntityManager, hashes: readonly string[]): Promise<(sha256: string) => MediaFile | undefined> {
  const known = knownFiles.get(entities.dataSource) ?? new LRUCache({ max: mostKnown });
  knownFiles.set(entities.dataSource, known);
  const unknown = hashes.filter((sha256) => !known.has(sha256));
  if (unknown.length > 0) for (const file of await entities.findBy(MediaFile, { sha256: In(unknown) })) known.set(file.sha256, file);
  return (sha256) => known.get(sha256);
}

/** Reads the files of many snapshots in one statement, or none when all were met before, and gives each snapshot its own, in their sealed order. */
export async function mediaOfPieces(
  { entities }: { readonly entities: EntityManager },
  snapshots: readonly Pick<PieceSnapshot, "media">[],
): Promise<(snapshot: Pick<PieceSnapshot, "media">) => PieceMedia[]> {
  const hashes = [...new Set(snapshots.flatMap(({ media }) => media.map(({ sha256 }) => sha256)))];
  const fileOf = await filesByHash(entities, hashes);
  return ({ media }) =>
    media.flatMap((one) => {
      const file = fileOf(one.sha256);
      if (!file) return [];
      const { mime, bytes, width, height, seconds } = file;
      return [{ ...one, url: `/media/${mediaName(file)}`, mime, bytes, width, height, seconds }];
    });
}
