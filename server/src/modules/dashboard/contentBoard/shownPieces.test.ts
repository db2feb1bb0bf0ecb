import { systemActor } from "../../../kernel/actor";
import { administrator } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { publishEntry } from "../../content/content.factory";
import { freshFeed } from "../../feeds/feed.factory";
import { placePiece, type PlacePiece } from "../../placements";
import { saveScreenGroup, saveStandingRule } from "../../placements/placement.factory";
import { saveStagelessRule } from "../../reviews/review.factory";
import { classKeyOf, type Screen } from "../../screens";
import { saveScreen } from "../../screens/screen.factory";
import type { Station } from "../../stations";
import { saveStation } from "../../stations/station.factory";
import type { BoardPiece } from "./boardTold";
import { contentBoard } from "./contentBoard";

const timeZone = "Asia/Shanghai";
const us = systemActor("test");
const at = (local: string) => new Date(`2026-${local}:00+08:00`);

// The test clock stands at Monday, 2026-11-23 10:00 in Shanghai.
describe("what is shown where, by the clock", () => {
  let test: TestDatabase;
  let [village, town]: Station[] = [];
  let screens: Screen[] = [];
  let groupId: string;

  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager } = test.database.writing;
    await saveStagelessRule(manager);
    await saveStandingRule(test.database);
    [village, town] = [await saveStation(manager), await saveStation(manager)];
    const stand = (station: Station | undefined, tags: string[] = []) => saveScreen(manager, { stationId: station?.id ?? "", tags });
    screens = [await stand(village), await stand(village), await stand(village, ["村口"]), await stand(town)];
    groupId = (await saveScreenGroup(manager, [idOf(1), idOf(3)])).id;
  });
  afterEach(() => test.close());

  const idOf = (index: number) => screens[index]?.id ?? "";
  const everywhere = { aim: { everywhere: true } };
  const publish = async (title: string, plan: Partial<PlacePiece> | null = null, fields: Record<string, unknown> = {}): Promise<void> => {
    const piece = await publishEntry(test.database, { fields: { title, ...fields } });
    if (plan) await test.database.write(us, (work) => placePiece(work, { pieceId: piece.id, ...plan }));
  };
  const board = async (local: string) => {
    test.clock.set(at(local).toISOString());
    const found = await test.database.read(administrator, (reader) => contentBoard(reader, { stationId: null, timeZone }));
    if (!found) throw new Error("no board");
    return found;
  };
  const rows = (pieces: readonly BoardPiece[]) => Object.fromEntries(pieces.map(({ piece, stationIds, screens: count }) => [piece.snapshot.title, [stationIds.size, count]]));
  const shown = async (local: string) => rows((await board(local)).shown);
  const ending = async (local: string) => (await board(local)).ending.map(({ piece, stationIds, screens: count, endsAt }) => [piece.snapshot.title, stationIds.size, count, endsAt]);

  it("keeps to weekdays, hours of the day, also over midnight, and to excluded days", async () => {
    await publish("上午", { ...everywhere, dayparts: [{ weekdays: [1, 2], from: "08:00", until: "12:00" }] });
    await publish("通宵", { ...everywhere, dayparts: [{ weekdays: [1], from: "22:00", until: "06:00" }] });
    await publish("除了周二", { ...everywhere, excludedDates: ["2026-11-24"] });
    const all = [2, 4];
    expect(await shown("11-23T07:59")).toEqual({ 除了周二: all });
    expect(await shown("11-23T08:00")).toEqual({ 上午: all, 除了周二: all });
    expect(await shown("11-23T12:00")).toEqual({ 除了周二: all });
    expect(await shown("11-23T23:00")).toEqual({ 通宵: all, 除了周二: all });
    expect(await shown("11-24T05:59")).toEqual({ 通宵: all });
    expect(await shown("11-24T11:59")).toEqual({ 上午: all });
    expect(await shown("11-25T11:59")).toEqual({ 除了周二: all });
  });

  it("counts the screens that a placement names, by themselves, by a group or by a tag, without those left out", async () => {
    await publish("一块", { aim: { screenIds: [idOf(0)] } });
    await publish("一组", { aim: { screenGroupIds: [groupId] } });
    await publish("村口", { aim: { screenTags: ["村口"] } });
    await publish("除了一组", { ...everywhere, exceptions: { screenGroupIds: [groupId] } });
    await publish("除了一块", { aim: { stationIds: [village?.id ?? ""] }, exceptions: { screenIds: [idOf(1)] } });
    expect(await shown("11-23T10:00")).toEqual({ 一块: [1, 1], 一组: [2, 2], 村口: [1, 1], 除了一组: [1, 2], 除了一块: [1, 2] });
  });

  it("tells what is last shown this week, also outside its hours, and where it still is", async () => {
    const hours = { dayparts: [{ weekdays: [1, 2, 3, 4, 5], from: "08:00", until: "18:00" }] };
    await publish("周五傍晚", { ...everywhere, ...hours, windowUntil: at("11-29T12:00") });
    await publish("周末不放", { ...everywhere, excludedDates: ["2026-11-28", "2026-11-29"], windowUntil: at("11-30T00:00") });
    await publish("下周还有", { ...everywhere, ...hours, windowUntil: at("11-30T09:00") });
    await publish("一直有", { ...everywhere, ...hours });
    await publish("四周以后", { ...everywhere, ...hours, windowUntil: at("12-21T09:00") });
    const said = [["周五傍晚", 2, 4, at("11-27T18:00")], ["周末不放", 2, 4, at("11-28T00:00")]];
    expect(await ending("11-23T10:00")).toEqual(said);
    expect(await ending("11-23T22:00")).toEqual(said);
    expect(await ending("11-27T18:00")).toEqual([said[1]]);
    expect(await ending("11-28T00:00")).toEqual([]);
  });

  it("equals the feeds of all screens at all hours of a week", async () => {
    const hours = (from: string, until: string, weekdays: number[] = []) => ({ dayparts: [{ weekdays, from, until }] });
    await publish("县里的");
    await publish("有请求", null, { showFrom: at("11-24T15:00").toISOString(), showUntil: at("11-27T09:00").toISOString() });
    await publish("早上", { ...everywhere, ...hours("06:00", "09:00") });
    await publish("夜里", { aim: { screenGroupIds: [groupId] }, ...hours("20:00", "05:00", [2, 6]), excludedDates: ["2026-11-28"] });
    await publish("村口", { aim: { screenTags: ["村口"] }, ...hours("12:00", "12:00", [3]) });
    await publish("一块", { aim: { screenIds: [idOf(0)] }, exceptions: { screenIds: [idOf(1)] }, windowFrom: at("11-25T00:00"), windowUntil: at("11-26T00:00") });
    await publish("除了今天", { ...everywhere, exceptions: { stationIds: [town?.id ?? ""] }, excludedDates: ["2026-11-23", "2026-11-26"] });
    const compared = new Set<string>();
    for (let hour = 0; hour < 7 * 24; hour += 5) {
      const moment = new Date(at("11-23T10:00").getTime() + hour * 3_600_000);
      test.clock.set(moment.toISOString());
      const found = await test.database.read(administrator, (reader) => contentBoard(reader, { stationId: null, timeZone }));
      const expected = await shownByFeeds(moment);
      expect([moment, rows(found?.shown ?? [])]).toEqual([moment, expected]);
      compared.add(JSON.stringify(expected));
    }
    expect(compared.size).toBeGreaterThan(6);
  }, 120_000);

  /** What the feeds, made for each screen by itself, let their players show at a moment. */
  async function shownByFeeds(moment: Date): Promise<Record<string, [number, number]>> {
    const where = new Map<string, { stations: Set<string>; screens: number }>();
    for (const { id, stationId, shape, tags } of screens) {
      const screenGroupIds = [idOf(1), idOf(3)].includes(id) ? [groupId] : [];
      const classKey = classKeyOf({ channel: "SCREEN", stationId, shape, tags, screenId: id, screenGroupIds });
      const feed = await freshFeed(test.database.reader(us), classKey, timeZone);
      for (const { title, windows } of feed?.items ?? []) {
        if (!windows.some(({ from, until }) => from <= moment && moment < until)) continue;
        const known = where.get(title) ?? { stations: new Set(), screens: 0 };
        where.set(title, { stations: known.stations.add(stationId), screens: known.screens + 1 });
      }
    }
    return Object.fromEntries([...where].map(([title, { stations, screens: count }]) => [title, [stations.size, count]]));
  }
});
