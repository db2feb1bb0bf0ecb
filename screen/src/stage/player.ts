import type { Feed, FeedItem } from "../feed/feed";
import { faceOf } from "../feed/faceOf";
import { isComplete } from "../feed/feedMedia";
import type { ServerClock } from "../link/clock";
import { chooseSlot } from "../schedule/chooseSlot";
import { slotLength, type Slot } from "../schedule/slotAt";
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
  /** Urgent items that were due when last looked. */
  private pressing: string[] | undefined;

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
    const urgent = this.feed && now >= this.edge ? this.look(this.feed, now) : undefined;
    const current = this.stage.current;
    if (!current || now >= current.endsAt || !this.isDue(current.item, now) || urgent) {
      void this.change(now, urgent);
      return slowestTick;
    }
    if (current.endsAt - now < drawAhead && !this.stage.prepared) void this.drawAhead(current, now);
    return Math.min(current.endsAt, this.edge) - now;
  }

  // At every edge of a window, and with every feed: the urgent item that has come due since, and breaks in.
  private look(feed: Feed, now: number): FeedItem | undefined {
    const { pressing } = this;
    const due = feed.items.filter((item) => item.priority === "URGENT" && isInWindow(item, now) && this.isPlayable(item));
    this.pressing = due.map((item) => item.id);
    this.edge = nextWindowEdge(feed.items, now);
    return pressing && due.find((item) => !pressing.includes(item.id));
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

  // Taken back or out of its window: it leaves before the next one is drawn.
  private isGone(slot: Slot | null, now: number): boolean {
    const { items } = this.feed ?? { items: [] };
    return slot !== null && slot.item.kind !== "FALLBACK" && !items.some((other) => other.id === slot.item.id && isInWindow(other, now));
  }

  private readonly isPlayable = (item: FeedItem): boolean => {
    const brokenAt = this.broken.size > 0 ? this.broken.get(faceOf(item)) : undefined;
    if (brokenAt !== undefined && performance.now() - brokenAt < brokenRest) return false;
    return isComplete(item, (medium) => this.parts.media.has(medium));
  };

  private choose(now: number, urgent?: FeedItem): Slot | null {
    if (urgent) return { item: urgent, startsAt: now, endsAt: now + slotLength(urgent) };
    return this.feed && chooseSlot(this.feed, this.isPlayable, now);
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

  private async change(now: number, urgent: FeedItem | undefined): Promise<void> {
    const next = this.choose(now, urgent);
    const outgoing = this.stage.current;
    const ahead = this.stage.prepared;
    const isDrawn = next !== null && ahead !== null && faceOf(ahead.item) === faceOf(next.item);
    if (!next || (!isDrawn && this.isGone(outgoing, now))) {
      this.leave(now);
      this.stage.blank();
    }
    if (!next) return;
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
