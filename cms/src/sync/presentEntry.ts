import type { Core } from '@strapi/strapi';
import { settings } from '../environment/settings';
import type { EntryType } from '../entries/entryTypes';
import { signUploadPath } from '../signing/uploadUrls';
import { submissionOf } from './authorship';

export interface StoredFile {
  readonly id: number;
  readonly name: string;
  readonly alternativeText: string | null;
  readonly caption: string | null;
  readonly sha256: string | null;
  readonly mime: string;
  readonly bytes: number | string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly url: string;
}

export type EntryRow = Readonly<Record<string, unknown>> & {
  readonly documentId: string;
  readonly publishedAt: string;
};

const ownAttributes = new Set(['createdAt', 'updatedAt', 'publishedAt', 'firstPublishedAt', 'documentId', 'id', 'locale']);

function scalarFields(strapi: Core.Strapi, type: EntryType, row: EntryRow): Record<string, unknown> {
  const attributes = strapi.contentType(type.strapiUid).attributes as Record<string, { type: string }>;
  const fields: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    if (ownAttributes.has(name) || attribute.type === 'media' || attribute.type === 'relation') continue;
    fields[name] = row[name] ?? null;
  }
  return fields;
}

function presentFile(field: string, file: StoredFile) {
  return {
    field,
    id: String(file.id),
    name: file.name,
    alternativeText: file.alternativeText,
    caption: file.caption,
    sha256: file.sha256,
    mime: file.mime,
    bytes: file.bytes === null ? null : Number(file.bytes),
    width: file.width,
    height: file.height,
    url: signUploadPath(settings().syncSecret, file.url),
  };
}

function presentMedia(type: EntryType, row: EntryRow) {
  return type.media.flatMap((field) => {
    const value = row[field] as StoredFile | StoredFile[] | null;
    const files = Array.isArray(value) ? value : value ? [value] : [];
    return files.map((file) => presentFile(field, file));
  });
}

/** How to read a published row so that presentEntry finds its media. */
export function withMedia(type: EntryType): Record<string, true> {
  return Object.fromEntries(type.media.map((field) => [field, true]));
}

/** A published entry as the server reads it, media with short-lived addresses. */
export async function presentEntry(strapi: Core.Strapi, type: EntryType, row: EntryRow) {
  const submission = await submissionOf(strapi, { entryUid: type.uid, entryId: row.documentId });
  return {
    uid: type.uid,
    documentId: row.documentId,
    publishedAt: new Date(row.publishedAt).toISOString(),
    submittedBy: submission?.submittedBy ?? null,
    authors: submission?.authors ?? [null],
    fields: scalarFields(strapi, type, row),
    media: presentMedia(type, row),
  };
}
