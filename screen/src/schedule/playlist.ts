import type { FeedItem } from "../feed/feed";

const rank = { URGENT: 0, IMPORTANT: 1, NORMAL: 2 };
const heaviest = 20;

/** Repeats each item as often as its weight says, spread evenly, the most urgent item first. */
export function buildPlaylist(items: readonly FeedItem[]): FeedItem[] {
  const queue = items
    .map((item, index) => ({ item, index, weight: clampWeight(item.weight), credit: 0 }))
    .sort((a, b) => rank[a.item.priority] - rank[b.item.priority] || a.index - b.index);
  const slots = queue.reduce((sum, entry) => sum + entry.weight, 0);
  const playlist: FeedItem[] = [];
  while (playlist.length < slots) {
    let best = queue[0];
    for (const entry of queue) {
      entry.credit += entry.weight;
      if (!best || entry.credit > best.credit) best = entry;
    }
    if (!best) break;
    best.credit -= slots;
    playlist.push(best.item);
  }
  return startingWith(playlist, queue[0]?.item);
}

function startingWith(playlist: FeedItem[], first: FeedItem | undefined): FeedItem[] {
  const at = first ? playlist.indexOf(first) : 0;
  return playlist.slice(at).concat(playlist.slice(0, at));
}

function clampWeight(weight: number): number {
  return Math.max(1, Math.min(heaviest, Math.round(weight) || 1));
}
