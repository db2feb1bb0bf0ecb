import type { DocumentLink } from "../link/documents";
import { Repeater } from "../link/repeat";
import type { MediaStore } from "../storage/mediaStore";
import type { Shelf } from "../storage/shelf";
import { keepState, recallState } from "../storage/state";
import type { Feed, Medium } from "./feed";
import { bridgeFeeds } from "./bridgeFeeds";
import { isComplete, mediaOf } from "./feedMedia";

const key = "feed";
const longestWait = 20_000;
const collectedRest = 3_600_000;
// Layers may still be fading out of a picture that the new feed no longer has.
const sweepDelay = 5000;

interface Received {
  feed: Feed;
  etag: string | null;
}

/** Holds the feed that is played: whole, stored, and never one with an item that the server took back. */
export class FeedKeeper {
  playing: Feed | null = null;
  etag: string | null = null;
  private latest: Received | null = null;
  private readonly collector = new Repeater(
    () => this.collect(),
    () => collectedRest,
  );

  constructor(
    private readonly link: DocumentLink,
    private readonly shelf: Shelf,
    private readonly media: MediaStore,
    private readonly onChange: () => void,
  ) {}

  /** Brings back what was played before the restart. */
  async restore(): Promise<void> {
    const stored = await recallState<Received>(this.shelf, key);
    if (!stored) return;
    await this.media.recall(mediaOf(stored.feed));
    this.latest = stored;
    this.play(stored);
    this.collector.start();
  }

  /** Asks the server once; throws when it cannot be had. */
  async refresh(): Promise<void> {
    const fresh = await this.link.fetchFeed(this.latest ? this.latest.etag : null);
    if (!fresh) return;
    const { feed } = fresh;
    await this.media.recall(mediaOf(feed));
    this.latest = fresh;
    if (this.missing().length === 0) {
      await this.switchTo(fresh);
      return;
    }
    this.play({ feed: bridgeFeeds(this.playing, feed, this.isComplete), etag: null });
    setTimeout(() => void this.switchTo(fresh), longestWait);
    this.collector.start();
  }

  /** Media of the newest feed that are not here yet. */
  missing(): Medium[] {
    return this.latest ? mediaOf(this.latest.feed).filter((medium) => !this.media.has(medium)) : [];
  }

  /** Drops everything stored. */
  async clear(): Promise<void> {
    this.latest = null;
    this.playing = null;
    this.etag = null;
    this.onChange();
    await this.shelf.remove("state", [key]);
    await this.media.keepOnly([]);
  }

  /** Fetches what is still missing at once, as when the network has come back. */
  wake(): void {
    if (this.missing().length > 0) this.collector.wake();
  }

  private async collect(): Promise<void> {
    const { latest } = this;
    if (!latest) return;
    for (const medium of this.missing()) {
      if (this.latest !== latest) return;
      await this.media.obtain(medium).catch(() => undefined);
    }
    await this.switchTo(latest);
    if (this.missing().length > 0) throw new Error();
  }

  private async switchTo(received: Received): Promise<void> {
    if (this.latest !== received) return;
    this.play(received);
    await keepState(this.shelf, key, received);
    setTimeout(() => {
      if (this.latest === received) void this.media.keepOnly(mediaOf(received.feed)).catch(() => undefined);
    }, sweepDelay);
  }

  private play(received: Received): void {
    this.playing = received.feed;
    this.etag = received.etag;
    this.onChange();
    if (received !== this.latest) void keepState(this.shelf, key, received);
  }

  private readonly isComplete = (item: Parameters<typeof isComplete>[0]): boolean =>
    isComplete(item, (medium) => this.media.has(medium));
}
