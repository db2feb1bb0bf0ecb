import type { Core } from '@strapi/strapi';
import type { EntryUid } from '../entries/entryTypes';

const authorTable = 'api::sync.draft-author';
const submissionTable = 'api::sync.submission';

interface AuthorRow {
  readonly id: number;
  readonly author: string | null;
}

export interface Submission {
  readonly id: number;
  readonly submittedBy: string | null;
  readonly authors: (string | null)[];
}

export interface EntryKey {
  readonly entryUid: EntryUid;
  readonly entryId: string;
}

/** Remembers who touched the draft since the last submission; null stands for someone unknown. */
export async function noteAuthor(strapi: Core.Strapi, entry: EntryKey, author: string | null): Promise<void> {
  const known = (await strapi.db.query(authorTable).findOne({ where: { ...entry, author } })) as AuthorRow | null;
  if (!known) await strapi.db.query(authorTable).create({ data: { ...entry, author } });
}

/** Closes the list of authors at a submission: the submitter and everyone noted since the last one. */
export async function noteSubmission(strapi: Core.Strapi, entry: EntryKey, submittedBy: string | null): Promise<void> {
  const rows = (await strapi.db.query(authorTable).findMany({ where: { ...entry } })) as AuthorRow[];
  const authors = [...new Set([submittedBy, ...rows.map((row) => row.author)])];
  await strapi.db.query(authorTable).deleteMany({ where: { ...entry } });
  const known = await submissionOf(strapi, entry);
  if (known) {
    await strapi.db.query(submissionTable).update({ where: { id: known.id }, data: { submittedBy, authors } });
  } else {
    await strapi.db.query(submissionTable).create({ data: { ...entry, submittedBy, authors } });
  }
}

/** Adds someone to the submission that stands: a file of the published state was replaced under it. */
export async function noteLateAuthor(strapi: Core.Strapi, entry: EntryKey, author: string | null): Promise<void> {
  const known = await submissionOf(strapi, entry);
  if (!known || known.authors.includes(author)) return;
  await strapi.db
    .query(submissionTable)
    .update({ where: { id: known.id }, data: { authors: [...known.authors, author] } });
}

/** The submission that stands for an entry; null when it was never submitted through the CMS. */
export async function submissionOf(strapi: Core.Strapi, entry: EntryKey): Promise<Submission | null> {
  return (await strapi.db.query(submissionTable).findOne({ where: { ...entry } })) as Submission | null;
}

/** Forgets an entry that was deleted. */
export async function forgetAuthors(strapi: Core.Strapi, entry: EntryKey): Promise<void> {
  await strapi.db.query(authorTable).deleteMany({ where: { ...entry } });
  await strapi.db.query(submissionTable).deleteMany({ where: { ...entry } });
}
