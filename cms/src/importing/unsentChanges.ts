import type { Core } from '@strapi/strapi';
import type { EntryType } from '../entries/entryTypes';

/** Who touched a draft since its entry was last submitted, and when it was last saved. */
export interface UnsentChanges {
  readonly changedAt: string | null;
  /** As authors are named; null stands for someone unknown. `name` is what the CMS calls its own accounts. */
  readonly people: readonly { readonly author: string | null; readonly name: string | null }[];
}

interface Row {
  readonly publishedAt: string | Date | null;
  readonly updatedAt: string | Date | null;
}

const time = (row: Row | undefined): number => new Date(row?.updatedAt ?? 0).getTime();

async function nameOf(strapi: Core.Strapi, author: string | null): Promise<string | null> {
  if (author === null || !/^\d+$/.test(author)) return null;
  const person = (await strapi.db.query('admin::user').findOne({ where: { id: Number(author) } })) as { firstname?: string | null; lastname?: string | null } | null;
  return person ? `${person.lastname ?? ''}${person.firstname ?? ''}` || null : null;
}

/** What a draft holds that was never submitted; null when nothing of it would be lost by writing over it. */
export async function unsentChangesOf(strapi: Core.Strapi, type: EntryType, documentId: string): Promise<UnsentChanges | null> {
  const authors = (await strapi.db.query('api::sync.draft-author').findMany({ where: { entryUid: type.uid, entryId: documentId } })) as { author: string | null }[];
  if (authors.length === 0) return null;
  const rows = (await strapi.db.query(type.strapiUid).findMany({ where: { documentId } })) as Row[];
  const draft = rows.find(({ publishedAt }) => publishedAt === null);
  const published = rows.find(({ publishedAt }) => publishedAt !== null);
  // Whoever throws a draft's changes away stays among its authors; the draft is the published state again, its time included.
  if (!draft || (published && time(draft) === time(published))) return null;
  const people = await Promise.all(authors.map(async ({ author }) => ({ author, name: await nameOf(strapi, author) })));
  return { changedAt: draft.updatedAt === null ? null : new Date(draft.updatedAt).toISOString(), people };
}
