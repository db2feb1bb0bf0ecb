import type { Feed, FeedItem } from "../feed/feed";
import { faceOf } from "../feed/faceOf";
import { isComplete } from "../feed/feedMedia";
import type { ServerClock } from "../link/clock";
import { chooseSlot } from "../schedule/chooseSlot";
import type { Slot } from "../schedule/slotAt";
import { isInWindow, nextWindowEdge } from "../schedule/windows";
import type { MediaStore } from "../storage/mediaStore";
import type { PlayLog } from "../upkeep/playLog";
import { Stage } from "./stage";

const slowestTick = 250;
const drawAhead = 1200;
const brokenRest = 600_000;

export interface PlayerParts {
  root: HTMLElement;
  clock: ServerClock;
  media: MediaStore;
  log: PlayLog;
  onTick: () => void;
  /** `vanished`: the slide before left before its time, because it was taken back. */
  onSlideChange: (vanished: boolean) => void;
}

/** Shows what is due, second by second. */
export class Player {
  private feed: Feed | null = null;
  private readonly stage: Stage;
  private readonly broken = new Map<string, number>();
  private startedAt = 0;
  private timer = 0;
  private busy = false;
  private edge = 0;
  private urgent: FeedItem | null = null;

  constructor(private readonly parts: PlayerParts) {
    this.stage = new Stage(
      parts.root,
      (medium) => parts.media.url(medium),
      (item) => {
        this.broken.set(faceOf(item), performance.now());
      },
    );
  }

  get playing(): FeedItem | null {
    return this.stage.current?.item ?? null;
  }

  start(): void {
    this.tick();
  }

  /** Plays this feed from now on; a slide that it no longer holds leaves at once. */
  play(feed: Feed | null): void {
    const known = new Set((this.feed?.items ?? []).map((item) => item.id));
    const news = (feed?.items ?? []).filter((item) => item.priority === "URGENT" && !known.has(item.id));
    this.urgent = this.feed ? (news[0] ?? null) : null;
    this.feed = feed;
    this.edge = 0;
    if (!this.busy) this.stage.discard();
    if (this.timer) this.tickIn(0);
  }

  /** Draws the current slide anew, as after the screen has turned. */
  redraw(): void {
    this.stage.blank();
  }

  private tick(): void {
    this.parts.onTick();
    const now = this.parts.clock.now();
    let wait = slowestTick;
    if (!this.busy) {
      this.stage.turn(now);
      wait = this.step(now);
    }
    this.tickIn(Math.max(4, Math.min(slowestTick, wait)));
  }

  private tickIn(wait: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.tick();
    }, wait);
  }

  private step(now: number): number {
    const current = this.stage.current;
    const stays = current !== null && now < current.endsAt && this.isDue(current.item, now) && !this.isUrgentNow(current, now);
    if (!stays || !this.feed) {
      void this.change(now);
      return slowestTick;
    }
    if (current.endsAt - now < drawAhead && !this.stage.prepared) void this.drawAhead(current, now);
    if (now >= this.edge) this.edge = nextWindowEdge(this.feed.items, now);
    return Math.min(current.endsAt, this.edge) - now;
  }

  private isUrgentNow(current: Slot, now: number): boolean {
    if (this.urgent && current.item.id === this.urgent.id) this.urgent = null;
    return this.urgent !== null && this.isPlayable(this.urgent) && isInWindow(this.urgent, now);
  }

  // True while the feed still holds the item as it is seen, in its window; the fallback only while nothing else is due.
  private isDue(item: FeedItem, now: number): boolean {
    const { feed } = this;
    if (!feed || !this.isPlayable(item)) return false;
    const face = faceOf(item);
    const held = feed.items.find((other) => other.id === item.id && faceOf(other) === face);
    if (held) return isInWindow(held, now);
    if (!feed.fallback || faceOf(feed.fallback) !== face) return false;
    return !feed.items.some((other) => isInWindow(other, now) && this.isPlayable(other));
  }

  private readonly isPlayable = (item: FeedItem): boolean => {
    const brokenAt = this.broken.size > 0 ? this.broken.get(faceOf(item)) : undefined;
    if (brokenAt !== undefined && performance.now() - brokenAt < brokenRest) return false;
    return isComplete(item, (medium) => this.parts.media.has(medium));
  };

  private choose(now: number): Slot | null {
    const { feed, urgent } = this;
    if (!feed) return null;
    if (urgent && isInWindow(urgent, now) && this.isPlayable(urgent)) {
      return { item: urgent, startsAt: now, endsAt: now + urgent.seconds * 1000 };
    }
    return chooseSlot(feed, this.isPlayable, now);
  }

  private async drawAhead(current: Slot, now: number): Promise<void> {
    const next = this.choose(current.endsAt + 1);
    if (next) await this.draw(next, now);
  }

  private async draw(slot: Slot, now: number): Promise<boolean> {
    this.busy = true;
    const drawn = await this.stage.prepare(slot, now, this.feed?.timeZone ?? "Asia/Shanghai").catch(() => false);
    this.busy = false;
    if (drawn) return true;
    this.broken.set(faceOf(slot.item), performance.now());
    this.stage.discard();
    return false;
  }

  private async change(now: number): Promise<void> {
    const next = this.choose(now);
    const outgoing = this.stage.current;
    if (!next) {
      this.leave(now);
      this.stage.blank();
      return;
    }
    const ahead = this.stage.prepared;
    const isDrawn = ahead !== null && faceOf(ahead.item) === faceOf(next.item);
    if (isDrawn) Object.assign(ahead, next);
    else if (!(await this.draw(next, now))) return;
    const shownAt = this.parts.clock.now();
    const vanished = outgoing !== null && shownAt < outgoing.endsAt;
    this.leave(shownAt);
    this.stage.show(shownAt, vanished);
    this.startedAt = shownAt;
    this.parts.onSlideChange(vanished);
  }

  private leave(now: number): void {
    const left = this.stage.current;
    if (!left || left.item.kind === "FALLBACK") return;
    const iso = (instant: number): string => new Date(instant).toISOString();
    const { id: itemId, revisionId } = left.item;
    void this.parts.log.record({ itemId, revisionId, startedAt: iso(this.startedAt), endedAt: iso(now) });
  }
}
