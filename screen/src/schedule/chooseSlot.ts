import type { Feed, FeedItem } from "../feed/feed";
import { buildPlaylist } from "./playlist";
import { slotAt, slotLength, type Slot } from "./slotAt";
import { isInWindow } from "./windows";

// A remainder shorter than this would only flash by: the slot after it starts early instead.
const flash = 1500;

/** The slot to show at `now` out of the playable items; the fallback item when nothing is in its window. */
export function chooseSlot(feed: Feed, playable: (item: FeedItem) => boolean, now: number): Slot | null {
  const open = feed.items.filter((item) => isInWindow(item, now) && playable(item));
  const playlist = buildPlaylist(open);
  const slot = slotAt(playlist, now);
  if (slot) return slot.endsAt - now < flash && open.length > 1 ? skipFlash(playlist, slot) : slot;
  const { fallback } = feed;
  if (!fallback || !playable(fallback)) return null;
  return { item: fallback, startsAt: now, endsAt: now + slotLength(fallback) };
}

function skipFlash(playlist: readonly FeedItem[], slot: Slot): Slot {
  return slotAt(playlist, slot.endsAt) ?? slot;
}
