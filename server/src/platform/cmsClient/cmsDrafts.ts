/** A file that a draft is to show, by content; the text beside it chooses among files of equal content. */
export interface DraftMedium {
  readonly field: string;
  readonly sha256: string;
  readonly alternativeText: string | null;
  readonly caption: string | null;
}

/** What the draft of an entry is to hold. */
export interface CmsDraft {
  readonly uid: string;
  readonly documentId: string;
  /** The caller's own name for this writing; asking twice writes once. */
  readonly key: string;
  /** Who wants it, as the CMS notes it among the authors. */
  readonly author: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly media: readonly DraftMedium[];
  /** Writes over what the draft holds unsent. */
  readonly overwrite: boolean;
}

/** What was written: the media the CMS no longer has, and those it has only under another text. */
export interface WrittenDraft {
  readonly missing: readonly DraftMedium[];
  readonly retold: readonly DraftMedium[];
}

/** The one thing the server may write in the CMS: drafts. Nothing is submitted by it. Throws CmsUnreachable, CmsEntryGone, CmsDraftUnsent or CmsDraftRefused. */
export interface CmsDrafts {
  write(draft: CmsDraft): Promise<WrittenDraft>;
}

/** The CMS no longer has the entry. */
export class CmsEntryGone extends Error {}

/** Who touched a draft: `author` as the CMS notes authors, `name` as it calls an account of its own. */
export interface DraftPerson {
  readonly author: string | null;
  readonly name: string | null;
}

/** The draft holds changes that nobody submitted yet; nothing was written. */
export class CmsDraftUnsent extends Error {
  constructor(
    readonly changedAt: Date | null,
    readonly people: readonly DraftPerson[],
  ) {
    super("the draft holds unsent changes");
  }
}

/** The CMS does not take what the draft would hold; the message is the CMS's own, in Chinese. */
export class CmsDraftRefused extends Error {}
