import type { Core } from '@strapi/strapi';
import type { EntryType } from '../entries/entryTypes';
import { fileTable } from '../uploads/hashFiles';

/** A file that a draft is to show, known by its content; the texts choose among files of equal content. */
export interface DraftMedium {
  readonly field: string;
  readonly sha256: string;
  readonly alternativeText: string | null;
  readonly caption: string | null;
}

interface FileRow {
  readonly id: number;
  readonly sha256: string | null;
  readonly alternativeText: string | null;
  readonly caption: string | null;
}

/** The links to write, and which media the library lacks or tells in other words. */
export interface FoundMedia {
  readonly links: Readonly<Record<string, unknown>>;
  readonly missing: readonly DraftMedium[];
  readonly retold: readonly DraftMedium[];
}

const trimmed = (text: string | null): string => (text ?? '').trim();

const saysTheSame = (file: FileRow, medium: DraftMedium): boolean =>
  trimmed(file.alternativeText) === trimmed(medium.alternativeText) && trimmed(file.caption) === trimmed(medium.caption);

async function filesOf(strapi: Core.Strapi, media: readonly DraftMedium[]): Promise<FileRow[]> {
  if (media.length === 0) return [];
  const hashes = media.map(({ sha256 }) => sha256);
  return (await strapi.db.query(fileTable).findMany({ where: { sha256: { $in: hashes } }, orderBy: { id: 'asc' } })) as FileRow[];
}

function linksOf(strapi: Core.Strapi, type: EntryType, found: ReadonlyMap<DraftMedium, FileRow>): Record<string, unknown> {
  const links: Record<string, unknown> = {};
  for (const field of type.media) {
    const ids = [...found].filter(([medium]) => medium.field === field).map(([, file]) => file.id);
    const { multiple } = strapi.contentType(type.strapiUid).attributes[field] as { multiple?: boolean };
    links[field] = multiple ? ids : (ids[0] ?? null);
  }
  return links;
}

/** Finds the files of a draft in the library by their content; every media field of the type gets its links, an empty one none. */
export async function findDraftMedia(strapi: Core.Strapi, type: EntryType, media: readonly DraftMedium[]): Promise<FoundMedia> {
  const files = await filesOf(strapi, media);
  const found = new Map<DraftMedium, FileRow>();
  for (const medium of media) {
    const equal = files.filter(({ sha256 }) => sha256 === medium.sha256);
    const file = equal.find((candidate) => saysTheSame(candidate, medium)) ?? equal[0];
    if (file) found.set(medium, file);
  }
  return {
    links: linksOf(strapi, type, found),
    missing: media.filter((medium) => !found.has(medium)),
    retold: [...found].filter(([medium, file]) => !saysTheSame(file, medium)).map(([medium]) => medium),
  };
}
