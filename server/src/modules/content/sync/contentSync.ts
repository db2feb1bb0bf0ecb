import type { Clock } from "../../../kernel/clock";
import { CmsUnreachable, type CmsChange, type CmsChanges, type CmsEntries, type CmsKey, type CmsReader } from "../../../platform/cmsClient";
import type { ContentShelf, SyncPosition } from "./contentShelf";
import { SeenChanges } from "./seenChanges";
import { Turnstile } from "./turnstile";

const pageOfChanges = 500;
const pageOfEntries = 50;
// On MariaDB a row with a lower number can become visible after a higher one.
const overlap = 100;
const readsOfOneEntry = 3;

/** The CMS is another one than when the run began: everything has to be compared. */
class EpochChanged extends Error {}

/** Follows the CMS's outbox and compares the whole set; knows the protocol and nothing of HTTP or tables. */
export class ContentSync {
  private readonly seen = new SeenChanges(overlap * 4);
  private readonly turnstile = new Turnstile();
  private reconciling: Promise<void> | null = null;
  private reachable = false;
  private placeComparedAt: number | null = null;

  constructor(
    private readonly cms: CmsReader,
    private readonly shelf: ContentShelf,
    private readonly clock: Clock,
  ) {}

  /** Whether the CMS answered the last time it was asked. */
  get cmsReachable(): boolean {
    return this.reachable;
  }

  /** Brings over every change since the last run; compares everything when the cursor means nothing to the CMS. */
  async follow(): Promise<void> {
    const followed = await this.watched(() => this.turnstile.pass(() => this.followSameCms()));
    if (!followed) await this.reconcile();
  }

  /** Compares all published entries with what stands here; writes only what differs. Changes go on being followed between its pages. */
  async reconcile(): Promise<void> {
    this.reconciling ??= this.watched(() => this.compareAll()).finally(() => {
      this.reconciling = null;
    });
    return this.reconciling;
  }

  /** Runs something while nothing is taken from the CMS. */
  async whileStill<T>(run: () => Promise<T>): Promise<T> {
    return this.turnstile.pass(run);
  }

  private async watched<T>(run: () => Promise<T>): Promise<T> {
    try {
      const result = await run();
      this.reachable = true;
      return result;
    } catch (error) {
      this.reachable = !(error instanceof CmsUnreachable);
      throw error;
    }
  }

  private async followSameCms(): Promise<boolean> {
    try {
      return await this.followChanges();
    } catch (error) {
      if (error instanceof EpochChanged) return this.reconciling !== null;
      throw error;
    }
  }

  /** False when a comparison of everything is needed. */
  private async followChanges(): Promise<boolean> {
    const position = await this.shelf.position();
    const { epoch } = position;
    if (epoch === null) return this.reconciling !== null;
    let after = Math.max(0, position.cursor - overlap);
    for (let more = true; more; ) {
      const answer = await this.changesAfter(epoch, after, position.cursor);
      if (answer === null) return this.reconciling !== null;
      await this.readChanged(epoch, answer.changes);
      after = Math.max(after, answer.next);
      if (after > position.cursor) await this.shelf.moveTo({ cursor: after });
      more = answer.changes.length >= pageOfChanges;
    }
    for (const key of await this.shelf.due()) await this.readAgain(epoch, key);
    await this.shelf.moveTo({ lastSyncAt: this.clock.now() });
    return true;
  }

  /** A page of the outbox; null when the CMS does not know our epoch, has pruned what we miss, or has lost what we have seen. */
  private async changesAfter(epoch: string, after: number, cursor: number): Promise<CmsChanges | null> {
    // What is pruned behind our place is no loss: then the overlap is shorter.
    for (const from of after < cursor ? [after, cursor - 1, cursor] : [after]) {
      const answer = await this.cms.changes({ epoch, after: from, limit: pageOfChanges });
      if (answer.epoch !== epoch) return null;
      if (!answer.pruned) return this.hasLostOurPlace(answer, from, cursor) ? null : answer;
    }
    return null;
  }

  /** The CMS no longer has the change we stopped at: it was put back to an older state of itself. Compared once per place. */
  private hasLostOurPlace({ changes }: CmsChanges, after: number, cursor: number): boolean {
    if (after >= cursor || changes.some(({ seq }) => seq === cursor) || this.placeComparedAt === cursor) return false;
    this.placeComparedAt = cursor;
    return true;
  }

  private async readChanged(epoch: string, changes: readonly CmsChange[]): Promise<void> {
    const fresh = changes.filter(({ seq }) => !this.seen.has(seq));
    const keys = new Map(fresh.map(({ uid, documentId }) => [documentId, { uid, documentId }]));
    // The only piece that is shown goes after what comes in its place, so that no reader meets an empty feed.
    const spared: CmsKey[] = [];
    for (const key of keys.values()) await this.readAgain(epoch, key, spared);
    for (const key of spared) await this.readAgain(epoch, key);
    this.seen.addAll(fresh.map(({ seq }) => seq));
  }

  /** Reads one entry as it is now, whatever the change said; one that cannot be read is put off, so that it holds up no other. */
  private async readAgain(epoch: string, key: CmsKey, spared?: CmsKey[]): Promise<void> {
    try {
      for (let attempt = 1; attempt <= readsOfOneEntry; attempt += 1) {
        const entry = await this.cms.entry(key);
        if (!entry) {
          if (spared && (await this.shelf.isLastLive(key))) spared.push(key);
          else await this.withdraw(epoch, key);
          return;
        }
        if ((await this.shelf.accept(entry)) === "ACCEPTED") return;
      }
      await this.shelf.putOff(key, "素材与校验值不符");
    } catch (error) {
      if (error instanceof CmsUnreachable || error instanceof EpochChanged) throw error;
      await this.shelf.putOff(key, error instanceof Error ? error.message : String(error));
    }
  }

  private async withdraw(epoch: string, key: CmsKey): Promise<void> {
    // The answer "not published" counts only if it came from the CMS we follow, not from an emptier one in its place.
    const check = await this.cms.changes({ epoch, after: Number.MAX_SAFE_INTEGER, limit: 1 });
    if (check.epoch !== epoch) throw new EpochChanged();
    await this.shelf.withdraw(key);
  }

  private async compareAll(): Promise<void> {
    const before = await this.shelf.position();
    const listed = new Set<string>();
    let first: CmsEntries | null = null;
    for (let after: string | null = null; ; ) {
      const page: CmsEntries = await this.turnstile.pass(() => this.acceptPage(after));
      first ??= page;
      if (page.epoch !== first.epoch) throw new EpochChanged("the CMS was exchanged during a comparison");
      for (const { documentId } of page.entries) listed.add(documentId);
      if (page.next === null) break;
      after = page.next;
    }
    await this.turnstile.pass(() => this.settle(before, first, listed));
  }

  private async acceptPage(after: string | null): Promise<CmsEntries> {
    const page = await this.cms.entries({ after, limit: pageOfEntries });
    for (const entry of page.entries) {
      try {
        if ((await this.shelf.accept(entry)) === "DIFFERENT") await this.shelf.putOff(entry, "素材与校验值不符");
      } catch (error) {
        if (error instanceof CmsUnreachable) throw error;
        await this.shelf.putOff(entry, error instanceof Error ? error.message : String(error));
      }
    }
    return page;
  }

  private async keepForAnotherCms(before: SyncPosition, missing: readonly CmsKey[], listed: ReadonlySet<string>): Promise<void> {
    // What was put off is what the former CMS said; asked of this one, it would be taken down unconfirmed.
    await this.shelf.forgetPutOff(listed);
    if (before.epoch !== null) await this.shelf.noteMissing(missing);
    this.seen.clear();
  }

  private async settle(before: SyncPosition, first: CmsEntries, listed: ReadonlySet<string>): Promise<void> {
    const missing = (await this.shelf.standing()).filter(({ documentId }) => !listed.has(documentId));
    const { cursor } = await this.shelf.position();
    // A lower number than one already seen: the CMS was put back to an older state of itself.
    const isSameCms = before.epoch === first.epoch && first.seq >= before.cursor;
    if (isSameCms) for (const key of missing) await this.readAgain(first.epoch, key);
    else await this.keepForAnotherCms(before, missing, listed);
    const now = this.clock.now();
    await this.shelf.moveTo({
      epoch: first.epoch, cursor: isSameCms ? Math.max(cursor, first.seq) : first.seq, lastSyncAt: now, lastReconcileAt: now, reconcileWantedAt: null,
    });
  }
}
