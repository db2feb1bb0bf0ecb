import type { Document } from "./cmsModel";
import type { LossyTransport } from "./lossyTransport";
import type { PortalUnderTest, Shown } from "./portalUnderTest";

/** A reader who looks after every commit and remembers all that must never be seen. */
export class Witness {
  readonly problems: string[] = [];
  /** Pieces that a restored CMS has lost: nobody may take them down before the confirmation. */
  private readonly mustStay = new Map<string, number>();
  private readonly takenDown = new Map<string, number>();
  private readonly lastLook = new Map<string, Shown>();
  private shown = new Map<string, Shown>();
  /** An administrator may empty the feed; the reader may not. */
  private isConfirmed = false;

  constructor(
    private readonly portal: PortalUnderTest,
    private readonly transport: LossyTransport,
  ) {}

  isShown(documentId: string): boolean {
    return this.shown.has(documentId);
  }

  /** How the piece was shown when it was last seen. */
  lastShown(documentId: string): Shown | undefined {
    return this.lastLook.get(documentId);
  }

  /** From now until the confirmation, these stay. */
  expectToStay(documentIds: readonly string[]): void {
    for (const id of documentIds) this.mustStay.set(id, this.transport.model.deeds);
  }

  expectConfirmed(): void {
    this.mustStay.clear();
    this.isConfirmed = true;
  }

  /** What the public ought to see of the model: all it publishes, without what was taken down and only came back by a restore. */
  expected(): Map<string, string> {
    const { model } = this.transport;
    return new Map(model.published().filter((document) => !this.isDead(document)).map(({ documentId, published }) => [documentId, published ? model.lookOf(published) : ""]));
  }

  /** When each published document was last published. */
  publications(): Map<string, string> {
    return new Map(this.transport.model.published().map(({ documentId, published }) => [documentId, published?.publishedAt ?? ""]));
  }

  /** The confirmation is over: from here on it is the reader again who takes down. */
  endConfirmation(): void {
    this.isConfirmed = false;
  }

  async observe(): Promise<void> {
    const shown = await this.portal.shown();
    for (const [documentId, piece] of shown) this.checkPresent(documentId, piece);
    for (const documentId of this.shown.keys()) if (!shown.has(documentId)) this.checkAbsent(documentId);
    if (shown.size === 0 && this.shown.size > 0 && !this.isConfirmed) await this.checkEmpty();
    this.shown = shown;
  }

  /** Taken down here, and only a restore brought it back in the very state that was taken down. */
  private isDead({ documentId, published }: Document): boolean {
    const last = this.lastLook.get(documentId);
    return this.takenDown.has(documentId) && published !== null && last?.publishedAt === published.publishedAt && last.look === this.transport.model.lookOf(published);
  }

  private checkPresent(documentId: string, piece: Shown): void {
    const document = this.transport.model.documents.get(documentId);
    if (!document?.looks.has(piece.look)) this.problems.push(`${documentId} shows what was never published: ${piece.look}`);
    else if (document.submittedInDeed <= (this.takenDown.get(documentId) ?? -1)) this.problems.push(`${documentId} is back though nobody published it again`);
    this.takenDown.delete(documentId);
    this.lastLook.set(documentId, piece);
  }

  private checkAbsent(documentId: string): void {
    const { removedInDeed = 0, submittedInDeed = 0 } = this.transport.model.documents.get(documentId) ?? {};
    if (removedInDeed === 0) this.problems.push(`${documentId} is gone though nobody took it down`);
    const restored = this.mustStay.get(documentId);
    if (restored !== undefined && Math.max(submittedInDeed, removedInDeed) <= restored) this.problems.push(`${documentId} is gone before anybody confirmed it`);
    this.takenDown.set(documentId, removedInDeed);
  }

  private async checkEmpty(): Promise<void> {
    const { putOff } = await this.portal.waiting();
    const readable = this.transport.model.published().filter((document) => this.transport.isTold(document.documentId) && !this.isDead(document) && !putOff.includes(document.documentId));
    if (readable.length > 0) this.problems.push(`nothing is shown though ${readable.map(({ documentId }) => documentId).join(", ")} could be`);
  }
}
