import type { Feed, FeedItem } from "../feed/feed";
import { buildFeed, buildItem } from "../feed/feed.factory";
import type { Slot } from "../schedule/slotAt";
import { Player, type PlayerParts } from "./player";

/** A stage without a page: what is drawn is seen at once, unless drawing is held back. */
const stage = {
  current: null as Slot | null,
  prepared: null as Slot | null,
  held: null as Promise<void> | null,
  turn: () => undefined,
  discard() {
    stage.prepared = null;
  },
  blank() {
    stage.current = null;
    stage.prepared = null;
  },
  async prepare(slot: Slot) {
    await stage.held;
    stage.prepared = slot;
    return true;
  },
  show() {
    stage.current = stage.prepared;
    stage.prepared = null;
  },
};
jest.mock("./stage", () => ({
  Stage: function Stage() {
    return stage;
  },
}));

const start = Date.parse("2026-11-25T01:00:00.000Z");
const iso = (seconds: number): string => new Date(start + seconds * 1000).toISOString();
const within = (...spans: [number, number][]): FeedItem["windows"] => spans.map(([from, until]) => ({ from: iso(from), until: iso(until) }));
const always = within([-3600, 36_000]);
const plain = buildItem({ id: "plain", seconds: 3600, windows: always });
const urgent = (id: string, windows = always): FeedItem => buildItem({ id, seconds: 10, windows, priority: "URGENT" });
const feedOf = (...items: FeedItem[]): Feed => buildFeed({ items, fallback: buildItem({ id: "fallback", kind: "FALLBACK", windows: always }) });

let left: string[];
let player: Player;

beforeEach(async () => {
  jest.useFakeTimers({ now: start });
  Object.assign(globalThis, { window: globalThis });
  Object.assign(stage, { current: null, prepared: null, held: null });
  left = [];
  const parts = {
    root: null, clock: { now: () => Date.now() }, media: { has: () => true, url: () => "" }, onTick: () => undefined, onSlideChange: () => undefined,
    log: { record: ({ itemId }: { itemId: string }) => Promise.resolve(void left.push(itemId)) },
  };
  player = new Player(parts as unknown as PlayerParts);
  player.play(feedOf(plain));
  player.start();
  await seconds(1);
});
afterEach(() => {
  jest.useRealTimers();
});

async function seconds(count: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(count * 1000);
}
const shown = (): string | null => player.playing && player.playing.id;

test("an urgent item that is new and due breaks in, once", async () => {
  expect(shown()).toBe("plain");
  player.play(feedOf(plain, urgent("fire")));
  await seconds(0.3);
  expect([shown(), left]).toEqual(["fire", ["plain"]]);
  player.play(feedOf(buildItem({ id: "plain", seconds: 30, windows: always }), urgent("fire")));
  await seconds(0.3);
  expect([shown(), left]).toEqual(["fire", ["plain"]]);
});

test("an urgent item known for long breaks in at its hour, and again when its next hour begins", async () => {
  player.play(feedOf(plain, urgent("drill", within([100, 160], [200, 220]))));
  await seconds(98.5);
  expect([shown(), left]).toEqual(["plain", []]);
  await seconds(1);
  expect([shown(), left]).toEqual(["drill", ["plain"]]);
  await seconds(90);
  expect(shown()).toBe("plain");
  await seconds(10.5);
  expect(shown()).toBe("drill");
});

test("the urgent part of a piece breaks into its ordinary part", async () => {
  player.play(feedOf(buildItem({ ...plain, id: "piece:1", windows: within([0, 50], [60, 36_000]) }), urgent("piece:1.URGENT-10", within([50, 60]))));
  await seconds(48.5);
  expect(shown()).toBe("piece:1");
  await seconds(1);
  expect(shown()).toBe("piece:1.URGENT-10");
  await seconds(11);
  expect(shown()).toBe("piece:1");
});

test("what is urgent when the player starts takes its turn", async () => {
  jest.clearAllTimers();
  const fresh = new Player({ ...(player as unknown as { parts: PlayerParts }).parts });
  fresh.play(feedOf(plain, urgent("fire")));
  Object.assign(stage, { current: { item: plain, startsAt: start, endsAt: start + 3_600_000 } });
  fresh.start();
  await seconds(0.3);
  expect(fresh.playing?.id).toBe("plain");
});

test("what is taken back leaves at once, however long the next one takes to draw", async () => {
  let draw = (): void => undefined;
  stage.held = new Promise((resolve) => {
    draw = resolve;
  });
  player.play(feedOf(buildItem({ id: "other", windows: always })));
  await seconds(0.3);
  expect([shown(), left]).toEqual([null, ["plain"]]);
  draw();
  await seconds(0.3);
  expect([shown(), left]).toEqual(["other", ["plain"]]);
});

test("what has new words stays until they are drawn", async () => {
  let draw = (): void => undefined;
  stage.held = new Promise((resolve) => {
    draw = resolve;
  });
  player.play(feedOf(buildItem({ ...plain, title: "改了" })));
  await seconds(0.3);
  expect([shown(), player.playing?.title]).toEqual(["plain", plain.title]);
  draw();
  await seconds(0.3);
  expect(player.playing?.title).toBe("改了");
});
