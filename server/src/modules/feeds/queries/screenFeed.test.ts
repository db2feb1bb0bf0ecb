import { canonicalJson } from "../../../kernel/canonicalJson";
import { administrator } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { saveGuardPeriod } from "../../guardPeriods/guardPeriod.factory";
import { classKeyOf } from "../../screens";
import type { Station } from "../../stations";
import { saveStation } from "../../stations/station.factory";
import { nameCounty } from "../commands/nameCounty";
import { plainItem, type FeedItem } from "../feedItem";
import type { FeedSource } from "../feedSource";
import { screenFeed } from "./screenFeed";

const now = "2026-11-23T02:20:00.000Z";
const at = (text: string) => new Date(`2026-11-${text}:00.000Z`);

function item(id: string, overrides: Partial<FeedItem> = {}): FeedItem {
  return { ...plainItem, id, kind: "ARTICLE", title: id, strip: id, signature: "落款", seconds: 10, windows: [{ from: at("01T00:00"), until: at("30T00:00") }], ...overrides };
}

describe("screenFeed", () => {
  let test: TestDatabase;
  let station: Station;
  beforeEach(async () => {
    test = await openTestDatabase(now);
    station = await saveStation(test.database.writing.manager, { name: "柳堰村站", phone: "0300-8800301" });
  });
  afterEach(() => test.close());

  const source = (items: readonly FeedItem[]): FeedSource => () => Promise.resolve(items);
  async function feedOf(items: readonly FeedItem[] = [], stationId = station.id) {
    const changes: string[] = [];
    const reader = test.database.reader({ kind: "system", name: "test" }, (moment) => changes.push(moment.toISOString()));
    const classKey = classKeyOf({ channel: "SCREEN", stationId, shape: "STRIP", tags: [] });
    const feed = await screenFeed(reader, { classKey, timeZone: "Asia/Shanghai", sources: [source(items)] });
    return { feed, changes };
  }

  it("is never empty: the fallback names the station and the county's slogan", async () => {
    await test.database.write(administrator, (work) => nameCounty(work, { name: "望禾县", slogan: "望禾有礼　邻里有情", signature: "望禾县文明办" }));
    const { feed, changes } = await feedOf();
    expect(feed).toEqual({
      stationName: "柳堰村站", stationPhone: "0300-8800301", timeZone: "Asia/Shanghai", shape: "STRIP", horizonEndsAt: new Date("2026-12-08T02:00:00.000Z"), items: [],
      plainLook: false,
      fallback: {
        ...plainItem, id: "fallback", kind: "FALLBACK", title: "柳堰村站", lines: ["望禾有礼　邻里有情"], strip: "柳堰村站　望禾有礼　邻里有情", signature: "望禾县文明办", seconds: 15,
        windows: [{ from: at("23T01:00"), until: new Date("2026-12-08T02:00:00.000Z") }],
      },
    });
    expect(changes).toEqual(["2026-11-23T03:00:00.000Z"]);
  });

  it("gives the same bytes for the same rows within the hour, whatever the order they come in", async () => {
    const items = [item("b", { priority: "URGENT" }), item("c", { kind: "PUBLIC_SERVICE_AD" }), item("a")];
    const first = await feedOf(items);
    test.clock.set("2026-11-23T02:59:59.999Z");
    const second = await feedOf([...items].reverse());
    expect(first.feed?.items.map(({ id }) => id)).toEqual(["b", "c", "a"]);
    expect(canonicalJson(second.feed)).toBe(canonicalJson(first.feed));
    test.clock.set("2026-11-23T03:00:00.000Z");
    expect((await feedOf(items)).feed?.horizonEndsAt.toISOString()).toBe("2026-12-08T03:00:00.000Z");
  });

  it("says when the next item ends, and drops it at that moment", async () => {
    const items = [item("kurz", { windows: [{ from: at("23T00:00"), until: at("23T02:30") }] })];
    expect(await feedOf(items)).toMatchObject({ feed: { items: [{ id: "kurz" }] }, changes: ["2026-11-23T03:00:00.000Z", "2026-11-23T02:30:00.000Z"] });
    test.clock.set("2026-11-23T02:30:00.000Z");
    expect((await feedOf(items)).feed?.items).toEqual([]);
  });

  it("lets nothing break in while a guard period keeps interrupts off: what is urgent takes its turn among the important", async () => {
    const priorities = async () => (await feedOf([item("a"), item("b", { priority: "URGENT" }), item("c", { priority: "IMPORTANT" })])).feed?.items.map(({ priority }) => priority).sort();
    expect(await priorities()).toEqual(["IMPORTANT", "NORMAL", "URGENT"]);
    const { manager } = test.database.writing;
    const guard = await saveGuardPeriod(manager, { interruptsOff: true });
    expect(await priorities()).toEqual(["IMPORTANT", "IMPORTANT", "NORMAL"]);
    await manager.save(Object.assign(guard, { interruptsOff: false }));
    expect(await priorities()).toEqual(["IMPORTANT", "NORMAL", "URGENT"]);
    await manager.save(Object.assign(guard, { interruptsOff: true }));
    test.clock.set("2026-11-23T16:00:00.000Z");
    expect(await priorities()).toEqual(["IMPORTANT", "NORMAL", "URGENT"]);
  });

  it("keeps to 200 items, the urgent first", async () => {
    const many = Array.from({ length: 250 }, (_, number) => item(`n${String(number).padStart(3, "0")}`));
    const { feed } = await feedOf([...many, item("z", { priority: "URGENT" })]);
    expect([feed?.items.length, feed?.items[0]?.id, feed?.items.at(-1)?.id]).toEqual([200, "z", "n198"]);
  });

  it("shows only the fallback for a closed station, and nothing for a class without one", async () => {
    const closed = await saveStation(test.database.writing.manager, { status: "CLOSED" });
    expect((await feedOf([item("a")], closed.id)).feed).toMatchObject({ items: [], fallback: { title: closed.name } });
    expect((await feedOf([item("a")], "none")).feed).toBeNull();
  });

  it("lets only administrators name the county and refuses empty words", async () => {
    const before = await test.dump();
    const words = { name: "望禾县", slogan: "望禾有礼", signature: "望禾县文明办" };
    const refused = [
      await test.database.write({ kind: "anonymous" }, (work) => nameCounty(work, words)),
      await test.database.write(administrator, (work) => nameCounty(work, { ...words, name: " ", slogan: "长".repeat(61) })),
    ];
    expect(refused.map((outcome) => (outcome.ok ? [] : outcome.refusals.map(({ code, field }) => [code, ...field])))).toEqual([[["NOT_ALLOWED"]], [["INVALID", "name"], ["INVALID", "slogan"]]]);
    expect(await test.dump()).toEqual(before);
  });
});
