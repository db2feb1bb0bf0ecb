import type { Feed, FeedItem, Medium } from "./feed";

/** Every medium of a feed, each hash once. */
export function mediaOf(feed: Feed): Medium[] {
  const byHash = new Map<string, Medium>();
  for (const item of feed.fallback ? [...feed.items, feed.fallback] : feed.items) {
    for (const medium of item.media) byHash.set(medium.sha256, medium);
  }
  return Array.from(byHash.values());
}

/** True when every medium of the item is here: an item is shown whole or not at all. */
export function isComplete(item: FeedItem, has: (medium: Medium) => boolean): boolean {
  return item.media.every(has);
}
