import { wholeItemId } from "../screens";
import { feedItemKinds, type FeedItem, type FeedItemKind } from "./feedItem";

// Whatever is aimed at a screen, its feed stays small enough for a village's line.
const mostItems = 200;
const priorities = ["URGENT", "IMPORTANT", "NORMAL"];

// What tells of a day and an hour is worth more to a passer-by than what is true on every day.
const news: readonly FeedItemKind[] = ["LECTURE_NOTICE", "LECTURE", "PALACE_TIMETABLE"];
const standingPerNews = 4;
const heaviestNews = 6;

/**
 * The items in an order that depends on nothing but themselves: the kinds mixed evenly, so that no row of sixty mottoes keeps a passer-by from
 * the notices, and news repeated until about every fifth slide is one. Beyond 200 the least urgent are left out, of each kind as many as of any other.
 */
export function orderItems(items: readonly FeedItem[]): FeedItem[] {
  const ranked = items.map((item) => ({ item, rank: rankOf(item) }));
  ranked.sort((left, right) => (left.rank < right.rank ? -1 : left.rank > right.rank ? 1 : 0));
  return repeatNews(mixKinds(mostPressing(ranked.map(({ item }) => item))));
}

/** Of the least urgent that still find room the kinds take turns: sixty times as many ads as notices must not push out the notices. */
function mostPressing(ranked: readonly FeedItem[]): readonly FeedItem[] {
  const last = ranked[mostItems - 1];
  if (last === undefined || ranked.length === mostItems) return ranked;
  const before = ranked.filter(({ priority }) => priorities.indexOf(priority) < priorities.indexOf(last.priority));
  const turns = inTurn(ranked.filter(({ priority }) => priority === last.priority), (before) => before);
  const chosen = new Set([...before, ...turns.slice(0, mostItems - before.length)]);
  return ranked.filter((item) => chosen.has(item));
}

const ranks = new WeakMap<FeedItem, string>();

function rankOf(item: FeedItem): string {
  const rank = ranks.get(item) ?? writtenRank(item);
  ranks.set(item, rank);
  return rank;
}

function writtenRank(item: FeedItem): string {
  const first = item.event?.startsAt ?? item.event?.originalStartsAt ?? null;
  return [priorities.indexOf(item.priority), feedItemKinds.indexOf(item.kind), first?.toISOString() ?? "", item.id].join(" ");
}

function mixKinds(ranked: readonly FeedItem[]): FeedItem[] {
  const totals = new Map<string, number>();
  for (const { kind } of ranked) totals.set(kind, (totals.get(kind) ?? 0) + 1);
  return inTurn(ranked, (before, kind) => (before + 0.5) / (totals.get(kind) ?? 1));
}

/** The items by places that depend on how many of their kind come before. */
function inTurn(ranked: readonly FeedItem[], placeOf: (before: number, kind: FeedItemKind) => number): FeedItem[] {
  const seen = new Map<string, number>();
  const placed = ranked.map((item, index) => {
    const before = seen.get(item.kind) ?? 0;
    seen.set(item.kind, before + 1);
    return { item, index, place: placeOf(before, item.kind) };
  });
  return placed.sort((left, right) => left.place - right.place || left.index - right.index).map(({ item }) => item);
}

function repeatNews(items: readonly FeedItem[]): FeedItem[] {
  const told = things(items.filter(({ kind }) => news.includes(kind)));
  const weight = told === 0 ? 1 : Math.min(heaviestNews, Math.round((things(items) - told) / (standingPerNews * told)));
  return items.map((item) => (news.includes(item.kind) && item.weight < weight ? weighted(item, weight) : item));
}

// Of the parts of one thing a screen shows one at a time.
function things(items: readonly FeedItem[]): number {
  return new Set(items.map(({ id }) => wholeItemId(id))).size;
}

const heavier = new WeakMap<FeedItem, Map<number, FeedItem>>();

function weighted(item: FeedItem, weight: number): FeedItem {
  const byWeight = heavier.get(item) ?? new Map<number, FeedItem>();
  heavier.set(item, byWeight);
  const made = byWeight.get(weight) ?? { ...item, weight };
  byWeight.set(weight, made);
  return made;
}
