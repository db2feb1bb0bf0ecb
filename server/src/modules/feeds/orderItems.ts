import { feedItemKinds, type FeedItem } from "./feedItem";

// Whatever is aimed at a screen, its feed stays small enough for a village's line.
const mostItems = 200;
const priorities = ["URGENT", "IMPORTANT", "NORMAL"];

/** The items in an order that depends on nothing but themselves; the least urgent beyond 200 are left out. */
export function orderItems(items: readonly FeedItem[]): FeedItem[] {
  const ranked = items.map((item) => ({ item, rank: rankOf(item) }));
  ranked.sort((left, right) => (left.rank < right.rank ? -1 : left.rank > right.rank ? 1 : 0));
  return ranked.slice(0, mostItems).map(({ item }) => item);
}

function rankOf(item: FeedItem): string {
  const first = item.event?.startsAt ?? item.event?.originalStartsAt ?? null;
  return [priorities.indexOf(item.priority), feedItemKinds.indexOf(item.kind), first?.toISOString() ?? "", item.id].join(" ");
}
