import type { FeedItem } from "../feed/feed";

const rank = { URGENT: 0, IMPORTANT: 1, NORMAL: 2 };
const heaviest = 20;

/** Repeats each item as often as its weight says, spread evenly, the most urgent item first. */
export function buildPlaylist(items: readonly FeedItem[]): FeedItem[] {
  const queue = items
    .map((item, index) => ({ item, index, weight: clampWeight(item.weight) }))
    .sort((a, b) => rank[a.item.priority] - rank[b.item.priority] || a.index - b.index);
  const first = queue[0]?.item;
  const length = queue.reduce((sum, entry) => sum + entry.weight, 0);
  const slots: (FeedItem | undefined)[] = Array.from({ length });
  // The heavy ones choose their places first; those of weight 1 fill what is left, in order.
  queue.sort((a, b) => b.weight - a.weight || rank[a.item.priority] - rank[b.item.priority] || a.index - b.index);
  for (const { item, weight } of queue) {
    const start = slots.indexOf(undefined);
    for (let turn = 0; turn < weight; turn += 1) {
      let at = start + Math.floor((turn * length) / weight);
      while (slots[at % length]) at += 1;
      slots[at % length] = item;
    }
  }
  return startingWith(slots.filter((item) => item !== undefined), first);
}

function startingWith(playlist: FeedItem[], first: FeedItem | undefined): FeedItem[] {
  const at = first ? playlist.indexOf(first) : 0;
  return playlist.slice(at).concat(playlist.slice(0, at));
}

function clampWeight(weight: number): number {
  return Math.max(1, Math.min(heaviest, Math.round(weight) || 1));
}
