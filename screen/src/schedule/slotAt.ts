import type { FeedItem } from "../feed/feed";

const shortestSeconds = 3;

/** One showing of one item, in server time. */
export interface Slot {
  item: FeedItem;
  startsAt: number;
  endsAt: number;
}

/**
 * Which item of the playlist every screen shows at this instant: the wall clock modulo the length of
 * the cycle, so there is no drift and a reload falls into the same place.
 */
export function slotAt(playlist: readonly FeedItem[], now: number): Slot | null {
  const total = playlist.reduce((sum, item) => sum + slotLength(item), 0);
  if (total === 0) return null;
  let startsAt = Math.floor(now / total) * total;
  for (const item of playlist) {
    const endsAt = startsAt + slotLength(item);
    if (now < endsAt) return { item, startsAt, endsAt };
    startsAt = endsAt;
  }
  return null;
}

/** Milliseconds an item holds the screen. */
export function slotLength(item: FeedItem): number {
  return Math.max(shortestSeconds, Math.round(item.seconds) || 0) * 1000;
}
