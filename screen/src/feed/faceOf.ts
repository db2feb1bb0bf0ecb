import type { FeedItem } from "./feed";

/** What a passer-by would see of an item: equal faces need no new picture, whatever else moved. */
export function faceOf(item: FeedItem): string {
  return JSON.stringify({ ...item, windows: 0, weight: 0, priority: 0 });
}
