import {
  CmsAnswerInvalid, CmsUnreachable, type CmsChange, type CmsChanges, type CmsEntries, type CmsEntry, type CmsKey, type CmsMedia, type CmsReader,
} from "../../server/src/platform/cmsClient";
import type { CmsModel } from "./cmsModel";

/** What happens to one call: the line is dead, the answer breaks off, its rows come twice, shuffled or not all; or the CMS is at work meanwhile. */
export type Fault = "away" | "cut" | "double" | "shuffle" | "drop" | (() => void);

/** The line between the model and its reader, with one fault a call as the script says; remembers what the reader was told. */
export class LossyTransport implements CmsReader {
  /** Calls for pages of all entries. */
  pages = 0;
  private script: (Fault | null)[] = [];
  private readonly told = new Map<string, number>();

  constructor(readonly model: CmsModel) {}

  /** The faults of the next calls, in their order. */
  prepare(script: readonly (Fault | null)[]): void {
    this.script = [...script];
  }

  /** Whether the reader has been given to know that the document is published. */
  isTold(documentId: string): boolean {
    const document = this.model.documents.get(documentId);
    return document?.published != null && this.told.get(documentId) === document.publication;
  }

  async changes(question: { epoch: string; after: number; limit: number }): Promise<CmsChanges> {
    const fault = this.meet();
    const answer = await this.model.changes(question);
    const changes = arrange(answer.changes, fault);
    for (const { documentId, seq } of changes) {
      const document = this.model.documents.get(documentId);
      if (document && seq >= document.publicationSeq) this.told.set(documentId, document.publication);
    }
    return { ...answer, changes };
  }

  async entry(key: CmsKey): Promise<CmsEntry | null> {
    this.meet();
    return this.model.entry(key);
  }

  async entries(question: { after: string | null; limit: number }): Promise<CmsEntries> {
    this.meet();
    this.pages += 1;
    const answer = await this.model.entries(question);
    for (const { documentId } of answer.entries) this.told.set(documentId, this.model.documents.get(documentId)?.publication ?? 0);
    return answer;
  }

  async download(media: CmsMedia): Promise<AsyncIterable<Uint8Array>> {
    const fault = this.script.shift() ?? null;
    if (typeof fault === "function") fault();
    if (fault === "away") throw new CmsUnreachable("away");
    const whole = await this.model.download(media);
    return fault === "cut" ? brokenOff(whole) : whole;
  }

  private meet(): Fault | null {
    const fault = this.script.shift() ?? null;
    if (typeof fault === "function") fault();
    if (fault === "away") throw new CmsUnreachable("away");
    if (fault === "cut") throw new CmsAnswerInvalid("broken off");
    return fault;
  }
}

function arrange(changes: readonly CmsChange[], fault: Fault | null): readonly CmsChange[] {
  if (fault === "double") return changes.flatMap((change) => [change, change]);
  if (fault === "shuffle") return [...changes].reverse();
  if (fault === "drop") return changes.filter((_change, index) => index % 2 === 0);
  return changes;
}

async function* brokenOff(source: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  for await (const chunk of source) {
    yield chunk.subarray(0, chunk.length >> 1);
    throw new Error("terminated");
  }
}
