import type { Core } from '@strapi/strapi';
import { entryTypes, type EntryType } from '../entries/entryTypes';
import { withMedia, type EntryRow } from './presentEntry';

export interface PublishedRow {
  readonly type: EntryType;
  readonly row: EntryRow;
}

/** The published state of one document; null when it has none. */
export async function publishedEntry(strapi: Core.Strapi, type: EntryType, documentId: string): Promise<EntryRow | null> {
  return (await strapi.db.query(type.strapiUid).findOne({
    where: { documentId, publishedAt: { $notNull: true } },
    populate: withMedia(type),
  })) as EntryRow | null;
}

/** Published entries of all types after a cursor, ordered by type and document id, at most `limit`. */
export async function publishedAfter(strapi: Core.Strapi, cursor: string | null, limit: number): Promise<PublishedRow[]> {
  const [cursorUid = '', cursorId = ''] = cursor?.split('/') ?? [];
  const found: PublishedRow[] = [];
  for (const type of entryTypes) {
    if (type.uid < cursorUid || found.length >= limit) continue;
    const after = type.uid === cursorUid ? { documentId: { $gt: cursorId } } : {};
    const rows = (await strapi.db.query(type.strapiUid).findMany({
      where: { publishedAt: { $notNull: true }, ...after },
      orderBy: { documentId: 'asc' },
      limit: limit - found.length,
      populate: withMedia(type),
    })) as EntryRow[];
    found.push(...rows.map((row) => ({ type, row })));
  }
  return found;
}
