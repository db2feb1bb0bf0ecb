/** A media file as the CMS names it; `url` is good for ten minutes and enters no hash. */
export interface CmsMedia {
  readonly field: string;
  readonly name: string;
  readonly alternativeText: string | null;
  readonly caption: string | null;
  readonly sha256: string | null;
  readonly mime: string;
  readonly bytes: number | null;
  readonly url: string;
}

export interface CmsKey {
  readonly uid: string;
  readonly documentId: string;
}

/** The published state of one entry. */
export interface CmsEntry extends CmsKey {
  readonly publishedAt: string;
  readonly submittedBy: string | null;
  readonly authors: readonly (string | null)[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly media: readonly CmsMedia[];
}

export interface CmsChange extends CmsKey {
  readonly seq: number;
  readonly op: "upsert" | "remove";
}

export interface CmsChanges {
  readonly epoch: string;
  readonly changes: readonly CmsChange[];
  readonly next: number;
  readonly pruned?: boolean;
}

export interface CmsEntries {
  readonly epoch: string;
  readonly seq: number;
  readonly entries: readonly CmsEntry[];
  readonly next: string | null;
}

/** What the server may ask of the CMS; throws CmsUnreachable when the CMS as a whole does not answer. */
export interface CmsReader {
  changes(question: { epoch: string; after: number; limit: number }): Promise<CmsChanges>;
  /** Null when the CMS itself says that the entry is not published. */
  entry(key: CmsKey): Promise<CmsEntry | null>;
  entries(question: { after: string | null; limit: number }): Promise<CmsEntries>;
  download(media: CmsMedia): Promise<AsyncIterable<Uint8Array>>;
}

/** The CMS is away, starting, or does not know our token: nothing can be said about any entry. */
export class CmsUnreachable extends Error {}

/** One answer of the CMS is not what the protocol says. */
export class CmsAnswerInvalid extends Error {}
