import { createHash } from "node:crypto";
import { CmsAnswerInvalid, type CmsChange, type CmsChanges, type CmsEntries, type CmsEntry, type CmsKey, type CmsMedia, type CmsReader } from "../../server/src/platform/cmsClient";

/** The words and the file of an entry, as its editor sees them. */
export interface Draft {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly media: readonly { readonly field: string; readonly fileId: string }[];
}

/** A file of the CMS's library; replacing it keeps its id and address. */
interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: Buffer;
  readonly sha256: string;
}

/** What the CMS publishes of a document. */
export interface Published extends Draft {
  readonly publishedAt: string;
}

/** One document with all the model knows of its past. */
export interface Document extends CmsKey {
  draft: Draft;
  published: Published | null;
  draftAuthors: string[];
  submittedBy: string | null;
  authors: string[];
  /** Every state it was ever published in, oldest first, and how each looked to the public. */
  readonly history: Published[];
  readonly looks: Set<string>;
  /** Counts how often it went from absent to published, and the number of the row that told so. */
  publication: number;
  publicationSeq: number;
  /** When it was last put forward, and last taken down, counted in deeds of the model. */
  submittedInDeed: number;
  removedInDeed: number;
}

/** How the row of a deed reaches the outbox: as it should, not at all, or under a number reserved before others. */
export type Row = "written" | "lost" | "late";

interface Deed {
  readonly actor: string;
  readonly row?: Row;
}

const start = Date.UTC(2026, 10, 23);

/** The CMS as the sync protocol shows it: drafts, published states, files and the outbox, without Strapi. Checked against the real one in model.test.ts. */
export class CmsModel implements CmsReader {
  readonly documents = new Map<string, Document>();
  readonly files = new Map<string, StoredFile>();
  deeds = 0;
  private rows: (CmsChange & { at: string; actor: string })[] = [];
  private newestSeq = 0;
  private prunedThrough = 0;
  private reserved: number[] = [];

  constructor(public epoch: string) {}

  /** Saves a new draft; nobody outside learns of it. */
  create(key: CmsKey, draft: Draft, { actor }: Deed): Document {
    this.deeds += 1;
    const document: Document = {
      ...key, draft, published: null, draftAuthors: [actor], submittedBy: null, authors: [], history: [], looks: new Set(),
      publication: 0, publicationSeq: 0, submittedInDeed: 0, removedInDeed: 0,
    };
    this.documents.set(key.documentId, document);
    return document;
  }

  /** Changes the draft alone. */
  editDraft(documentId: string, draft: Draft, { actor }: Deed): void {
    this.deeds += 1;
    const document = this.known(documentId);
    document.draft = draft;
    noteAuthor(document.draftAuthors, actor);
  }

  /** 送审: the draft becomes the published state. */
  publish(documentId: string, { actor, row }: Deed): void {
    this.deeds += 1;
    const document = this.known(documentId);
    document.authors = [...new Set([actor, ...document.draftAuthors])];
    document.draftAuthors = [];
    document.submittedBy = actor;
    document.submittedInDeed = this.deeds;
    const wasPublished = document.published !== null;
    this.show(document, { ...document.draft, publishedAt: this.now() });
    const seq = this.note(document, "upsert", { actor, row });
    if (!wasPublished) this.countPublication(document, seq);
  }

  /** 撤稿: the draft stays. */
  unpublish(documentId: string, { actor, row }: Deed): void {
    const document = this.known(documentId);
    if (document.published === null) return;
    this.deeds += 1;
    this.remove(document);
    this.note(document, "remove", { actor, row });
  }

  /** The document is gone altogether. */
  delete(documentId: string, { actor, row }: Deed): void {
    const document = this.known(documentId);
    this.deeds += 1;
    document.draftAuthors = [];
    if (document.published === null) return;
    this.remove(document);
    this.note(document, "remove", { actor, row });
  }

  /** Puts a new file into the library. */
  upload(id: string, name: string, bytes: Buffer): void {
    this.files.set(id, { id, name, bytes, sha256: sha256(bytes) });
  }

  /** Replaces the bytes of a file under every entry that shows it; publishes nothing anew. */
  replaceMedia(fileId: string, bytes: Buffer, { actor, row }: Deed): void {
    const file = this.files.get(fileId);
    if (!file) return;
    this.deeds += 1;
    this.upload(fileId, file.name, bytes);
    for (const document of this.documents.values()) {
      if (uses(document.draft, fileId)) noteAuthor(document.draftAuthors, actor);
      if (document.published === null || !uses(document.published, fileId)) continue;
      noteAuthor(document.authors, actor);
      document.submittedInDeed = this.deeds;
      this.show(document, document.published);
      this.note(document, "upsert", { actor, row });
    }
  }

  /** Another database takes the place of this one; `stateOf` says in which state a document is published there, null: not at all. */
  restore(epoch: string, stateOf: (document: Document) => Published | null): void {
    this.deeds += 1;
    this.epoch = epoch;
    this.rows = [];
    this.reserved = [];
    this.newestSeq = this.prunedThrough = 3;
    for (const document of this.documents.values()) {
      const was = document.published;
      document.published = stateOf(document);
      if (document.published) {
        document.draft = document.published;
        document.looks.add(this.lookOf(document.published));
      }
      if (was && !document.published) document.removedInDeed = this.deeds;
      if (!was && document.published) this.countPublication(document, Infinity);
    }
  }

  /** Takes a number now that a later deed commits under, as a slow transaction does. */
  reserve(): void {
    this.newestSeq += 1;
    this.reserved.push(this.newestSeq);
  }

  /** Writes the newest row once more under a number of its own. */
  repeatRow(index: number): void {
    const row = this.rows[index % Math.max(1, this.rows.length)];
    if (row) this.append({ ...row, seq: this.nextSeq() });
  }

  /** Forgets rows up to a number, though none that is still to be committed. */
  prune(through: number): void {
    const seq = Math.min(through, ...this.reserved.map((number) => number - 1), this.newestSeq);
    if (seq <= this.prunedThrough) return;
    this.prunedThrough = seq;
    this.rows = this.rows.filter((row) => row.seq > seq);
  }

  /** What tells one published state from another in front of the public. */
  lookOf({ fields, media }: Draft): string {
    return look(fields["title"], media.map(({ fileId }) => this.files.get(fileId)?.sha256 ?? ""), fields["channels"]);
  }

  get newest(): number {
    return this.rows.at(-1)?.seq ?? this.prunedThrough;
  }

  published(): Document[] {
    return [...this.documents.values()].filter(({ published }) => published !== null);
  }

  async changes({ epoch, after, limit }: { epoch: string; after: number; limit: number }): Promise<CmsChanges> {
    const isOurs = epoch === this.epoch;
    const pruned = isOurs && after < this.prunedThrough;
    if (!isOurs || pruned) return { epoch: this.epoch, changes: [], next: this.newest, ...(pruned ? { pruned } : {}) };
    const changes = this.rows.filter(({ seq }) => seq > after).slice(0, limit);
    return { epoch, changes, next: changes.at(-1)?.seq ?? after };
  }

  async entry({ uid, documentId }: CmsKey): Promise<CmsEntry | null> {
    const document = this.documents.get(documentId);
    return document?.uid === uid ? this.present(document) : null;
  }

  async entries({ after, limit }: { after: string | null; limit: number }): Promise<CmsEntries> {
    const sorted = this.published().sort((left, right) => (place(left) < place(right) ? -1 : 1));
    const found = sorted.filter((document) => after === null || place(document) > after).slice(0, limit);
    const last = found.length < limit ? undefined : found.at(-1);
    const entries = found.map((document) => this.present(document)).filter((entry) => entry !== null);
    return { epoch: this.epoch, seq: this.newest, entries, next: last ? place(last) : null };
  }

  async download({ url }: CmsMedia): Promise<AsyncIterable<Uint8Array>> {
    const file = this.files.get(/^\/uploads\/(\w+)\.png\?/.exec(url)?.[1] ?? "");
    if (!file) throw new CmsAnswerInvalid("media 404");
    return oneChunk(file.bytes);
  }

  private known(documentId: string): Document {
    const document = this.documents.get(documentId);
    if (!document) throw new Error(`no document ${documentId}`);
    return document;
  }

  private show(document: Document, state: Published): void {
    document.published = state;
    document.history.push(state);
    document.looks.add(this.lookOf(state));
  }

  private remove(document: Document): void {
    document.published = null;
    document.removedInDeed = this.deeds;
  }

  private countPublication(document: Document, seq: number): void {
    document.publication += 1;
    document.publicationSeq = seq;
  }

  private note({ uid, documentId }: CmsKey, op: CmsChange["op"], { actor, row = "written" }: Deed): number {
    const seq = row === "late" ? (this.reserved.shift() ?? this.nextSeq()) : this.nextSeq();
    if (row === "lost") return Infinity;
    this.append({ seq, uid, documentId, op, at: this.now(), actor });
    return seq;
  }

  private append(row: CmsChange & { at: string; actor: string }): void {
    this.rows.push(row);
    this.rows.sort((left, right) => left.seq - right.seq);
  }

  private nextSeq(): number {
    this.newestSeq += 1;
    return this.newestSeq;
  }

  private now(): string {
    return new Date(start + this.deeds * 1000).toISOString();
  }

  private present({ uid, documentId, published, submittedBy, authors }: Document): CmsEntry | null {
    if (!published) return null;
    const media = published.media.flatMap(({ field, fileId }) => {
      const file = this.files.get(fileId);
      return file ? [presentFile(field, file)] : [];
    });
    return { uid, documentId, publishedAt: published.publishedAt, submittedBy, authors: [...authors], fields: published.fields, media };
  }
}

function presentFile(field: string, { id, name, bytes, sha256 }: StoredFile) {
  return {
    field, id, name, alternativeText: null, caption: null, sha256, mime: "image/png", bytes: bytes.length,
    width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), url: `/uploads/${id}.png?expires=9999999999999&signature=${"0".repeat(64)}`,
  };
}

async function* oneChunk(bytes: Buffer): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** A published state in one line: words, files, channels. */
export function look(title: unknown, hashes: readonly string[], channels: unknown): string {
  return JSON.stringify([title, hashes, Array.isArray(channels) ? [...(channels as string[])].sort() : []]);
}

const place = ({ uid, documentId }: CmsKey): string => `${uid}/${documentId}`;
const uses = ({ media }: Draft, fileId: string): boolean => media.some((one) => one.fileId === fileId);
const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

function noteAuthor(authors: string[], actor: string): void {
  if (!authors.includes(actor)) authors.push(actor);
}
