import type { UID } from '@strapi/strapi';

export type EntryUid = 'public-service-ad' | 'family-motto' | 'lecture-notice' | 'story' | 'article';

export interface EntryType {
  readonly uid: EntryUid;
  readonly strapiUid: UID.ContentType;
  readonly media: readonly string[];
}

function entryType(uid: EntryUid, media: readonly string[]): EntryType {
  return { uid, strapiUid: `api::${uid}.${uid}` as UID.ContentType, media };
}

/** The five types that the server reads, in the order in which they are listed. */
export const entryTypes: readonly EntryType[] = [
  entryType('article', ['cover']),
  entryType('family-motto', ['image']),
  entryType('lecture-notice', ['cover']),
  entryType('public-service-ad', ['images', 'video']),
  entryType('story', ['cover']),
];

/** The entry type with this short name, as the sync protocol writes it. */
export function entryTypeOf(uid: string): EntryType | undefined {
  return entryTypes.find((type) => type.uid === uid);
}

/** The entry type behind a Strapi uid; undefined for Strapi's own types. */
export function entryTypeOfStrapiUid(strapiUid: string): EntryType | undefined {
  return entryTypes.find((type) => type.strapiUid === strapiUid);
}
