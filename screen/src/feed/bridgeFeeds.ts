import type { Feed, FeedItem } from "./feed";

/**
 * What to play while the new feed's media are on their way: the old items that the new feed still has,
 * each in its new form as soon as that is complete. What was taken back is gone at once.
 */
export function bridgeFeeds(old: Feed | null, fresh: Feed, isComplete: (item: FeedItem) => boolean): Feed {
  if (!old) return fresh;
  const byId = new Map(fresh.items.map((item) => [item.id, item]));
  const items: FeedItem[] = [];
  for (const item of old.items) {
    const successor = byId.get(item.id);
    if (successor) items.push(isComplete(successor) ? successor : { ...item, windows: successor.windows });
  }
  const fallback = fresh.fallback && isComplete(fresh.fallback) ? fresh.fallback : old.fallback;
  return { ...fresh, items, fallback };
}
