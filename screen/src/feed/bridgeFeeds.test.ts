import { bridgeFeeds } from "./bridgeFeeds";
import { buildFeed, buildItem } from "./feed.factory";
import { faceOf } from "./faceOf";

const [a, b] = [buildItem({ id: "a" }), buildItem({ id: "b" })];
const fresh = buildItem({ id: "b", title: "新", windows: [] });
const incoming = buildItem({ id: "c" });

test("what the new feed took back is gone at once, what is new waits for the switch", () => {
  const bridge = bridgeFeeds(buildFeed({ items: [a, b] }), buildFeed({ items: [b, incoming] }), () => true);
  expect(bridge.items).toEqual([b]);
});

test("a changed item is shown anew once it is complete, until then as it was, in its new windows", () => {
  const old = buildFeed({ items: [b] });
  const next = buildFeed({ items: [fresh] });
  expect(bridgeFeeds(old, next, () => true).items).toEqual([fresh]);
  expect(bridgeFeeds(old, next, () => false).items).toEqual([{ ...b, windows: [] }]);
});

test("a first feed is taken as it is", () => {
  const first = buildFeed({ items: [a] });
  expect(bridgeFeeds(null, first, () => false)).toBe(first);
});

test("a face ignores windows, weight and priority, and nothing else", () => {
  expect(faceOf(buildItem({ windows: [], weight: 9, priority: "URGENT" }))).toBe(faceOf(buildItem()));
  expect(faceOf(buildItem({ revisionId: "2" }))).not.toBe(faceOf(buildItem()));
});
