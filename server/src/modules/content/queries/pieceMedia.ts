import { LRUCache } from "lru-cache";
import type { DataSource, EntityManager } from "typeorm";
import type { PieceSnapshot, SnapshotMedia } from "../entry/pieceSnapshot";
import { MediaRendition, type RenditionPurpose } from "../media/mediaRendition.entity";
import { MediaFile, mediaName, type MediaDetails } from "../mediaFile.entity";

/** A picture or video of a piece with the facts of our own copy. */
export interface PieceMedia extends SnapshotMedia {
  readonly url: string;
  readonly mime: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly seconds: number | null;
  /** The file's name when it came, for people only. */
  readonly fileName: string;
  readonly details: MediaDetails | null;
  /** Smaller copies for one purpose each; none while they are still to be made. */
  readonly renditions: readonly PieceRendition[];
}

/** A smaller copy of a picture, to be fetched like any file. */
export interface PieceRendition {
  readonly purpose: RenditionPurpose;
  readonly url: string;
  readonly sha256: string;
  readonly mime: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
}

interface KnownFile {
  readonly file: MediaFile;
  readonly renditions: readonly PieceRendition[];
}

// A file is known by its content: what was read of it once, its copies made, stays true.
const knownFiles = new WeakMap<DataSource, LRUCache<string, KnownFile>>();
const mostKnown = 20_000;

async function filesByHash(entities: EntityManager, hashes: readonly string[]): Promise<(sha256: string) => KnownFile | undefined> {
  const known = knownFiles.get(entities.dataSource) ?? new LRUCache({ max: mostKnown });
  knownFiles.set(entities.dataSource, known);
  const unknown = hashes.filter((sha256) => !known.has(sha256));
  if (unknown.length === 0) return (sha256) => known.get(sha256);
  const read = new Map((await withRenditions(entities, unknown)).map((one) => [one.file.sha256, one]));
  for (const [sha256, one] of read) if (isSettled(one.file)) known.set(sha256, one);
  return (sha256) => known.get(sha256) ?? read.get(sha256);
}

async function withRenditions(entities: EntityManager, hashes: readonly string[]): Promise<KnownFile[]> {
  const rows = await entities
    .createQueryBuilder(MediaFile, "file")
    .leftJoinAndMapMany("file.drawn", MediaRendition, "drawn", "drawn.sourceSha256 = file.sha256")
    .where("file.sha256 IN (:...hashes)", { hashes })
    .getMany();
  return rows.map((file) => ({ file, renditions: (file as MediaFile & { drawn: MediaRendition[] }).drawn.map(presentRendition) }));
}

function presentRendition({ purpose, sha256, ext, mime, bytes, width, height }: MediaRendition): PieceRendition {
  return { purpose, url: `/media/${mediaName({ sha256, ext })}`, sha256, mime, bytes, width, height };
}

function isSettled({ mime, renderedAt }: MediaFile): boolean {
  return renderedAt !== null || !mime.startsWith("image/");
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
      const known = fileOf(one.sha256);
      if (!known) return [];
      const { name: fileName, mime, bytes, width, height, seconds, details } = known.file;
      return [{ ...one, url: `/media/${mediaName(known.file)}`, fileName, mime, bytes, width, height, seconds, details, renditions: known.renditions }];
    });
}
