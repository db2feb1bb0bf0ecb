import { In } from "typeorm";
import type { Reader } from "../../../kernel/unitOfWork";
import { MediaRendition } from "../media/mediaRendition.entity";
import { MediaFile, mediaName, RevisionMedia } from "../mediaFile.entity";

const atOnce = 500;

/** Names of the media that may go: rows from before a moment that no revision shows, and those of the given files that have no row, as a source or as drawn from one. */
export async function unusedMedia(reader: Reader, stored: readonly string[], before: Date): Promise<string[]> {
  const { entities } = reader;
  const shown = entities.createQueryBuilder().subQuery().select("1").from(RevisionMedia, "shown").where("shown.sha256 = file.sha256").getQuery();
  const rows = await entities.createQueryBuilder(MediaFile, "file").where("file.storedAt < :before", { before }).andWhere(`NOT EXISTS ${shown}`).getMany();
  return [...rows.map(mediaName), ...(await withoutRow(reader, stored))];
}

async function withoutRow({ entities }: Reader, stored: readonly string[]): Promise<string[]> {
  const strangers: string[] = [];
  for (let from = 0; from < stored.length; from += atOnce) {
    const names = stored.slice(from, from + atOnce);
    const rows = await entities.find(MediaFile, { where: { sha256: In(names.map(hashOf)) }, select: { sha256: true } });
    const drawn = await entities.find(MediaRendition, { where: { sha256: In(names.map(hashOf)) }, select: { sha256: true, sourceSha256: true, purpose: true } });
    const known = new Set([...rows, ...drawn].map(({ sha256 }) => sha256));
    strangers.push(...names.filter((name) => !known.has(hashOf(name))));
  }
  return strangers;
}

function hashOf(name: string): string {
  return name.slice(0, 64);
}
