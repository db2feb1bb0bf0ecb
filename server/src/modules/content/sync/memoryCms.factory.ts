import {
  CmsAnswerInvalid, CmsUnreachable, type CmsChange, type CmsChanges, type CmsEntries, type CmsEntry, type CmsKey, type CmsMedia, type CmsReader,
} from "../../../platform/cmsClient";

let serial = 0;

/** An entry for tests; an article without media unless told otherwise. */
export function buildEntry(overrides: Partial<CmsEntry> = {}): CmsEntry {
  serial += 1;
  const fields = {
    title: `第${String(serial)}篇`, summary: null, body: [{ type: "paragraph", children: [{ type: "text", text: "正文" }] }],
    publisherId: null, signature: "望禾县文明办", source: "OWN", aiGenerated: false, channels: ["SCREEN", "MINI_PROGRAM"], showFrom: null, showUntil: null,
  };
  const at = new Date(Date.UTC(2026, 10, 23) + serial * 1000).toISOString();
  const built = { uid: "article", documentId: `d${String(serial).padStart(23, "0")}`, publishedAt: at, submittedBy: "1", authors: ["1"], media: [], ...overrides };
  return { ...built, fields: { ...fields, ...overrides.fields } };
}

/** A CMS in memory that speaks the sync protocol, with switches for what can go wrong. */
export class MemoryCms implements CmsReader {
  readonly entriesById = new Map<string, CmsEntry>();
  readonly files = new Map<string, Buffer>();
  changesMade: CmsChange[] = [];
  isAway = false;
  /** Entries whose reading fails. */
  readonly broken = new Set<string>();
  readonly reads: string[] = [];
  private seq = 0;

  constructor(public epoch: string = "epoch-1") {}

  publish(entry: CmsEntry, options: { lost?: boolean } = {}): CmsEntry {
    this.entriesById.set(entry.documentId, entry);
    if (!options.lost) this.note(entry, "upsert");
    return entry;
  }

  unpublish(key: CmsKey, options: { lost?: boolean } = {}): void {
    this.entriesById.delete(key.documentId);
    if (!options.lost) this.note(key, "remove");
  }

  /** Repeats and shuffles rows that were already given out, as an out-of-order commit does. */
  repeat(index: number): void {
    const row = this.changesMade[index];
    if (row) this.note(row, row.op);
  }

  private note({ uid, documentId }: CmsKey, op: CmsChange["op"]): void {
    this.seq += 1;
    this.changesMade.push({ seq: this.seq, uid, documentId, op });
  }

  changes({ epoch, after, limit }: { epoch: string; after: number; limit: number }): Promise<CmsChanges> {
    if (this.isAway) return Promise.reject(new CmsUnreachable("away"));
    if (epoch !== this.epoch) return Promise.resolve({ epoch: this.epoch, changes: [], next: this.seq });
    const changes = this.changesMade.filter(({ seq }) => seq > after).slice(0, limit);
    return Promise.resolve({ epoch, changes, next: changes.at(-1)?.seq ?? after });
  }

  entry({ documentId }: CmsKey): Promise<CmsEntry | null> {
    if (this.isAway) return Promise.reject(new CmsUnreachable("away"));
    this.reads.push(documentId);
    if (this.broken.has(documentId)) return Promise.reject(new CmsAnswerInvalid("500"));
    return Promise.resolve(this.entriesById.get(documentId) ?? null);
  }

  entries({ after, limit }: { after: string | null; limit: number }): Promise<CmsEntries> {
    if (this.isAway) return Promise.reject(new CmsUnreachable("away"));
    const all = [...this.entriesById.values()].sort((left, right) => (left.documentId < right.documentId ? -1 : 1));
    const page = all.filter(({ documentId }) => after === null || documentId > after).slice(0, limit);
    const next = page.length === limit ? (page.at(-1)?.documentId ?? null) : null;
    return Promise.resolve({ epoch: this.epoch, seq: this.seq, entries: page, next });
  }

  download(media: CmsMedia): Promise<AsyncIterable<Uint8Array>> {
    const file = this.files.get(media.url);
    if (!file) return Promise.reject(new CmsAnswerInvalid("404"));
    return Promise.resolve((async function* give() { yield await Promise.resolve(file); })());
  }

  /** Puts another CMS in the place of this one: a restored or moved database. */
  become(epoch: string, keep: (entry: CmsEntry) => boolean): void {
    this.epoch = epoch;
    this.changesMade = [];
    this.seq = 0;
    for (const entry of [...this.entriesById.values()]) if (!keep(entry)) this.entriesById.delete(entry.documentId);
  }
}
