import fc from "fast-check";
import { buildPicture } from "../../server/src/modules/content/picture.factory";
import type { ContentSync } from "../../server/src/modules/content/sync/contentSync";
import { CmsAnswerInvalid, CmsUnreachable, type CmsReader } from "../../server/src/platform/cmsClient";
import { CmsModel, type Document, type Draft, type Published, type Row } from "./cmsModel";
import { LossyTransport, type Fault } from "./lossyTransport";
import type { PortalUnderTest } from "./portalUnderTest";
import { Witness } from "./witness";

const deeds = ["publish", "publish", "edit", "draft", "unpublish", "delete", "replace", "channels"] as const;
type Deed = (typeof deeds)[number];
type Kind = Deed | "follow" | "reconcile" | "both" | "restart" | "wait" | "prune" | "reserve" | "repeat" | "restore" | "confirm";
type ScriptedFault = Exclude<Fault, () => void> | "deed" | null;

/** One thing that happens at the CMS or at its reader. */
export interface Step {
  readonly kind: Kind;
  readonly slot: number;
  readonly variant: number;
  readonly row: Row;
  readonly script: readonly ScriptedFault[];
}

/** What may happen in a stream. */
export interface Weather {
  readonly kinds: readonly Kind[];
  readonly rows: readonly Row[];
  readonly faults: readonly ScriptedFault[];
}

const polls = ["follow", "follow", "follow", "follow"] as const;
const harmless: readonly ScriptedFault[] = [null, null, null, "away", "cut", "double", "shuffle", "deed"];

export const weathers = {
  faithful: { kinds: [...deeds, ...polls, "restart", "wait", "prune", "reserve", "repeat"], rows: ["written", "written", "late"], faults: harmless },
  lossy: { kinds: [...deeds, ...polls, "reconcile", "both", "restart", "wait", "reserve"], rows: ["written", "lost", "late"], faults: [...harmless, "drop"] },
  moved: { kinds: [...deeds, ...polls, "reconcile", "both", "restart", "wait", "restore", "restore", "confirm"], rows: ["written"], faults: harmless },
} as const satisfies Record<string, Weather>;

/** Streams of steps in a kind of weather. */
export function streamIn({ kinds, rows, faults }: Weather): fc.Arbitrary<readonly Step[]> {
  const step = fc.record({
    kind: fc.constantFrom(...kinds), slot: fc.nat(2), variant: fc.nat(63), row: fc.constantFrom(...rows), script: fc.array(fc.constantFrom(...faults), { maxLength: 5 }),
  });
  return fc.array(step, { minLength: 8, maxLength: 15 });
}

const file = "f0";
const actors = ["1", "2", "3"];
const pool = Array.from({ length: 8 }, (_none, index) => buildPicture(2, 2, [index, 0, 0]));
let streams = 0;
let serial = 0;

/** A picture; now and then one that nobody has seen before. */
function picture(variant: number): Buffer {
  serial += 1;
  const known = pool[variant % pool.length];
  return known && serial % 40 !== 0 ? known : buildPicture(2, 2, [serial & 255, (serial >> 8) & 255, 1 + ((serial >> 16) & 127)]);
}

/** One stream: a CMS, the line to it, its reader, and the witness who looks on. */
export class Stream {
  readonly model: CmsModel;
  readonly transport: LossyTransport;
  readonly witness: Witness;
  sync: ContentSync;
  private readonly name: string;
  private readonly slots: (string | null)[] = [null, null, null];
  private made = 0;
  private hasPruned = false;
  private hasReserved = false;

  /** The reader speaks to the line itself, unless another way to it is given. */
  constructor(
    readonly portal: PortalUnderTest,
    private readonly way?: CmsReader,
  ) {
    streams += 1;
    this.name = `s${String(streams)}`;
    this.model = new CmsModel(`${this.name}-epoch-1`);
    this.model.upload(file, "图.png", picture(streams));
    this.transport = new LossyTransport(this.model);
    this.witness = new Witness(portal, this.transport);
    this.sync = portal.startSync(way ?? this.transport);
    portal.database.afterCommit = () => this.witness.observe();
  }

  /** Begins with a first comparison of a CMS that publishes some already. */
  async begin(already: number): Promise<void> {
    for (let slot = 0; slot < already; slot += 1) this.perform({ kind: "publish", slot, variant: 0, row: "written", script: [] });
    await this.sync.follow();
  }

  async run(steps: readonly Step[]): Promise<void> {
    for (const step of steps) await this.step(step);
    this.transport.prepare([]);
    this.portal.waitMinutes(30);
  }

  private async step(step: Step): Promise<void> {
    const { kind } = step;
    if (kind === "follow" || kind === "reconcile" || kind === "both") return this.poll(step, kind);
    if (kind === "restart") this.sync = this.portal.startSync(this.way ?? this.transport);
    else if (kind === "wait") this.portal.waitMinutes(step.variant % 12);
    else if (kind === "prune") await this.prune();
    else if (kind === "confirm") {
      this.witness.expectConfirmed();
      await this.portal.confirmMissing();
      this.witness.endConfirmation();
    } else this.perform(step);
    return undefined;
  }

  // The CMS keeps a hundred thousand rows: what it prunes was committed long ago, so no stream has both.
  private async prune(): Promise<void> {
    if (this.hasReserved) return;
    this.hasPruned = true;
    this.model.prune((await this.portal.cursor()) - 1);
  }

  private reserve(): void {
    if (this.hasPruned) return;
    this.hasReserved = true;
    this.model.reserve();
  }

  /** A run of the reader; what the line may do to it must end in an error that its job knows. */
  private async poll({ script, variant, slot }: Step, kind: "follow" | "reconcile" | "both"): Promise<void> {
    this.transport.prepare(script.map((fault, index) => fault === "deed" ? () => this.meanwhile(variant + index, slot + index) : fault));
    const runs = kind === "both" ? [this.sync.reconcile(), this.sync.follow()] : [kind === "follow" ? this.sync.follow() : this.sync.reconcile()];
    const failures = (await Promise.allSettled(runs)).flatMap((result) => (result.status === "rejected" ? [result.reason as unknown] : []));
    const unexpected = failures.find((reason) => !isExpected(reason));
    if (unexpected !== undefined) throw new Error("the reader failed in a way that its job does not know", { cause: unexpected });
    this.transport.prepare([]);
  }

  private meanwhile(variant: number, slot: number): void {
    this.perform({ kind: deeds[variant % deeds.length] ?? "publish", slot: slot % 3, variant, row: "written", script: [] });
  }

  private perform({ kind, slot, variant, row }: Step): void {
    const how = { actor: actors[variant % 3] ?? "1", row };
    if (kind === "reserve") this.reserve();
    else if (kind === "repeat") this.model.repeatRow(variant);
    else if (kind === "restore") this.restore(variant);
    else if (kind === "replace") this.model.replaceMedia(file, picture(variant), how);
    else this.write(kind as Deed, slot, variant, how);
  }

  private write(deed: Deed, slot: number, variant: number, how: { actor: string; row: Row }): void {
    const id = this.slots[slot] ?? null;
    if (id === null) {
      if (deed === "publish" || deed === "draft") this.create(deed, slot, variant, how);
      return;
    }
    const document = this.model.documents.get(id);
    if (deed === "unpublish") this.model.unpublish(id, how);
    else if (deed === "delete") {
      this.model.delete(id, how);
      this.slots[slot] = null;
    } else if (document) this.put(deed, document, variant, how);
  }

  private create(deed: Deed, slot: number, variant: number, how: { actor: string; row: Row }): void {
    this.made += 1;
    const documentId = `${this.name}d${String(this.made)}`;
    this.slots[slot] = documentId;
    this.model.create({ uid: slot === 1 ? "public-service-ad" : "article", documentId }, this.draft(slot === 1, variant), how);
    if (deed === "publish") this.model.publish(documentId, how);
  }

  private put(deed: Deed, document: Document, variant: number, how: { actor: string; row: Row }): void {
    const { documentId, published, uid } = document;
    if (deed === "channels") {
      if (!published) return;
      const channels = variant % 2 === 0 ? ["SCREEN"] : ["SCREEN", "WEB", "MINI_PROGRAM"];
      this.model.editDraft(documentId, { media: published.media, fields: { ...published.fields, channels } }, how);
    } else if (deed !== "publish" || published) this.model.editDraft(documentId, this.draft(uid === "public-service-ad", variant), how);
    if (deed !== "draft") this.model.publish(documentId, how);
  }

  private draft(isAd: boolean, variant: number): Draft {
    this.made += 1;
    const title = `第${String(this.made)}稿`;
    const common = {
      title, publisherId: null, signature: "望禾县文明办", source: "OWN", pictureLicence: null, aiGenerated: false, channels: ["SCREEN", "WEB"], showFrom: null, showUntil: null,
    };
    if (isAd) return { fields: { ...common, lines: ["讲文明", "树新风"], strip: "讲文明树新风", theme: null, seconds: 10 }, media: [{ field: "images", fileId: file }] };
    const body = [{ type: "paragraph", children: [{ type: "text", text: "正文" }] }];
    return { fields: { ...common, summary: null, body }, media: variant % 3 === 0 ? [{ field: "cover", fileId: file }] : [] };
  }

  /** Another database in the place of the CMS's: some entries missing, some in an older state, some that were taken down published again. */
  private restore(variant: number): void {
    const before = this.model.published().map(({ documentId }) => documentId);
    let index = 0;
    this.model.restore(`${this.name}-epoch-${String(this.model.deeds + 2)}`, (document) => {
      index += 1;
      return this.restored(document, (variant >> (index % 4)) % 4);
    });
    for (const [slot, id] of this.slots.entries()) if (id !== null && !this.model.documents.has(id)) this.slots[slot] = null;
    const lost = before.filter((id) => this.model.documents.get(id)?.published === null && this.witness.isShown(id));
    this.witness.expectToStay(lost);
  }

  private restored(document: Document, choice: number): Published | null {
    const { published, history, documentId } = document;
    if (published === null) return choice === 2 && this.isKnownAsLast(document) ? (history.at(-1) ?? null) : null;
    if (choice === 0) return null;
    return choice === 1 && this.witness.isShown(documentId) ? (history[0] ?? published) : published;
  }

  /** Only the state that the server has read last is known to it as taken down. */
  private isKnownAsLast({ documentId, history }: Document): boolean {
    const last = history.at(-1);
    const seen = this.witness.lastShown(documentId);
    return last !== undefined && seen?.publishedAt === last.publishedAt && seen.look === this.model.lookOf(last);
  }
}

/** What a run may end with when the line fails or the CMS is exchanged under it: the job tries again. */
function isExpected(reason: unknown): boolean {
  return reason instanceof CmsUnreachable || reason instanceof CmsAnswerInvalid || (reason instanceof Error && reason.constructor.name === "EpochChanged");
}
