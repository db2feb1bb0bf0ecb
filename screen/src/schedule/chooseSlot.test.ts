import { buildFeed, buildItem } from "../feed/feed.factory";
import { chooseSlot } from "./chooseSlot";
import { isInWindow, nextWindowEdge } from "./windows";

const noon = Date.parse("2026-11-25T04:00:00.000Z");
const iso = (instant: number): string => new Date(instant).toISOString();
const due = buildItem({ id: "due", windows: [{ from: iso(noon), until: iso(noon + 60_000) }] });
const fallback = buildItem({ id: "fallback", kind: "FALLBACK" });
const all = (): boolean => true;

test("a window holds its first instant and not its last", () => {
  expect([-1, 0, 59_999, 60_000].map((after) => isInWindow(due, noon + after))).toEqual([false, true, true, false]);
});

test("the next edge is the nearest opening or closing still to come", () => {
  expect(nextWindowEdge([due], noon - 5)).toBe(noon);
  expect(nextWindowEdge([due], noon)).toBe(noon + 60_000);
  expect(nextWindowEdge([due], noon + 60_000)).toBe(Infinity);
});

test("the fallback stands in whenever nothing is in its window, and only then", () => {
  const feed = buildFeed({ items: [due], fallback });
  const shown = [-1, 0, 59_999, 60_000].map((after) => chooseSlot(feed, all, noon + after)?.item.id);
  expect(shown).toEqual(["fallback", "due", "due", "fallback"]);
});

test("an item that cannot be played is passed over", () => {
  const feed = buildFeed({ items: [due, buildItem({ id: "broken" })], fallback });
  const shown = new Set<string | undefined>();
  for (let after = 0; after < 60_000; after += 500) {
    shown.add(chooseSlot(feed, (item) => item.id !== "broken", noon + after)?.item.id);
  }
  expect([...shown]).toEqual(["due"]);
});

test("a remainder that would only flash by gives way to the next slot, shown to its full end", () => {
  const feed = buildFeed({ items: ["a", "b"].map((id) => buildItem({ id })) });
  const cycle = Math.floor(noon / 20_000) * 20_000;
  expect(chooseSlot(feed, all, cycle + 8000)).toMatchObject({ item: { id: "a" }, endsAt: cycle + 10_000 });
  expect(chooseSlot(feed, all, cycle + 9000)).toMatchObject({ item: { id: "b" }, startsAt: cycle + 10_000, endsAt: cycle + 20_000 });
});

test("without items and fallback there is nothing to show", () => {
  expect(chooseSlot(buildFeed(), all, noon)).toBeNull();
});
