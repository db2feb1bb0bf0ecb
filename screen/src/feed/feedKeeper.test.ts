import { createHash } from "node:crypto";
import { ServerClock } from "../link/clock";
import { DocumentLink } from "../link/documents";
import { MediaStore } from "../storage/mediaStore";
import { MemoryShelf } from "../storage/memoryShelf";
import { buildFeed, buildItem, buildMedium } from "./feed.factory";
import type { Feed } from "./feed";
import { FeedKeeper } from "./feedKeeper";

const picture = Uint8Array.from([1, 2, 3]);
const medium = buildMedium({ sha256: createHash("sha256").update(picture).digest("hex") });
const withPicture = buildItem({ id: "picture", media: [medium] });
const plain = buildItem({ id: "plain" });

interface World {
  feed: Feed;
  picture: Uint8Array<ArrayBuffer> | null;
  statuses: number[];
}

function answer(world: World, url: string, init?: RequestInit): Response {
  if (url.startsWith("/media/")) {
    return world.picture ? new Response(world.picture) : new Response("", { status: 503 });
  }
  const etag = `"${createHash("sha256").update(JSON.stringify(world.feed)).digest("hex").slice(0, 8)}"`;
  const same = new Headers(init?.headers).get("If-None-Match") === etag;
  world.statuses.push(same ? 304 : 200);
  if (same) return new Response(null, { status: 304 });
  return new Response(JSON.stringify({ data: { screenFeed: world.feed } }), { headers: { ETag: etag } });
}

function open(world: World, shelf = new MemoryShelf(null)) {
  globalThis.fetch = jest.fn((url: string, init?: RequestInit) => Promise.resolve(answer(world, url, init))) as typeof fetch;
  const seen: string[][] = [];
  const media = new MediaStore(shelf);
  const link = new DocumentLink(new ServerClock({ load: () => null, save: () => undefined }));
  const keeper: FeedKeeper = new FeedKeeper(link, shelf, media, () => seen.push((keeper.playing?.items ?? []).map((item) => item.id)));
  return { keeper, media, shelf, seen };
}

const realTimeout = setTimeout;

// The clock of the player runs by our hand; hashing needs a moment of the machine's own.
async function until(condition: () => boolean): Promise<void> {
  for (let round = 0; round < 500 && !condition(); round += 1) {
    await jest.advanceTimersByTimeAsync(20);
    await new Promise((resolve) => realTimeout(resolve, 1));
  }
  expect(condition()).toBe(true);
}

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["performance", "Date", "setImmediate", "queueMicrotask", "nextTick"] });
  Object.assign(globalThis, { window: globalThis });
});

afterEach(() => {
  jest.useRealTimers();
});

test("a feed without missing media is switched to at once; asking again costs a 304", async () => {
  const world: World = { feed: buildFeed({ items: [plain] }), picture, statuses: [] };
  const { keeper, seen } = open(world);
  await keeper.refresh();
  await keeper.refresh();
  expect(seen).toEqual([["plain"]]);
  expect(world.statuses).toEqual([200, 304]);
});

test("new media are fetched whole before the new item joins", async () => {
  const world: World = { feed: buildFeed({ items: [plain] }), picture, statuses: [] };
  const { keeper, media, seen } = open(world);
  await keeper.refresh();
  world.feed = buildFeed({ items: [plain, withPicture] });
  await keeper.refresh();
  expect(seen).toEqual([["plain"], ["plain"]]);
  await until(() => media.has(medium));
  await until(() => seen.length > 2);
  expect(seen[2]).toEqual(["plain", "picture"]);
  expect(keeper.missing()).toEqual([]);
});

test("a medium whose bytes are not those promised is not taken, and is asked for again", async () => {
  const world: World = { feed: buildFeed({ items: [withPicture] }), picture: Uint8Array.from([9, 9, 9]), statuses: [] };
  const { keeper, media, seen } = open(world);
  await keeper.refresh();
  await until(() => seen.length > 1);
  expect(media.has(medium)).toBe(false);
  expect(keeper.missing()).toEqual([medium]);
  world.picture = picture;
  await until(() => media.has(medium));
});

test("after a power cut the stored feed and its media are there without the network", async () => {
  const world: World = { feed: buildFeed({ items: [withPicture] }), picture, statuses: [] };
  const { keeper, shelf } = open(world);
  await keeper.refresh();
  await until(() => keeper.missing().length === 0 && keeper.etag !== null);
  const after = open({ ...world, picture: null }, shelf);
  await after.keeper.restore();
  expect(after.seen).toEqual([["picture"]]);
  expect(after.media.url(medium)).toMatch(/^blob:/);
});

test("clearing leaves nothing stored, and the next answer is asked for in full", async () => {
  const world: World = { feed: buildFeed({ items: [withPicture] }), picture, statuses: [] };
  const { keeper, shelf, seen } = open(world);
  await keeper.refresh();
  await until(() => keeper.missing().length === 0);
  await keeper.clear();
  expect(seen[seen.length - 1]).toEqual([]);
  expect(await shelf.keys("media")).toEqual([]);
  expect(await shelf.get("state", "feed")).toBeUndefined();
  await keeper.refresh();
  expect(world.statuses).toEqual([200, 200]);
});
