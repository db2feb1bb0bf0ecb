import { systemActor } from "../../../kernel/actor";
import { countStatements } from "../../../testing/countStatements";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { StoredEventRow } from "../../../platform/outbox";
import { saveStation } from "../../stations/station.factory";
import type { Heartbeat } from "../heartbeats";
import { Screen } from "../screen.entity";
import { saveScreen } from "../screen.factory";
import { storeHeartbeats } from "./storeHeartbeats";

const at = new Date("2026-11-23T02:00:00.000Z");
const beat: Heartbeat = { at, playing: "piece:1", feedEtag: "\"abc\"", storedBytes: 5_000_000_000, missing: 2, playerVersion: "1.0", width: null, height: null };

describe("storeHeartbeats", () => {
  let test: TestDatabase;
  let stationId: string;
  beforeEach(async () => {
    test = await openTestDatabase();
    stationId = (await saveStation(test.database.writing.manager)).id;
  });
  afterEach(() => test.close());

  const store = (beats: readonly (readonly [string, Heartbeat])[]) => test.database.write(systemActor("screens"), (work) => storeHeartbeats(work, { beats, acknowledged: [] }));
  const screens = async () => test.database.reading.manager.find(Screen, { order: { name: "ASC" } });
  const save = (name: string, overrides: Partial<Screen> = {}) => saveScreen(test.database.writing.manager, { stationId, name, ...overrides });

  it("changes what a heartbeat tells and nothing else; a screen that is gone or unknown stays as it is", async () => {
    const since = new Date("2026-11-23T01:00:00.000Z");
    const [one, two, gone, silent] = [
      await save("甲", { tags: ["广场"], tokenHash: "a".repeat(64), playingItemId: "piece:1", playingSince: since }), await save("乙", { placeText: "村口" }),
      await save("丙", { removedAt: at }), await save("丁"),
    ];
    expect(await store([[one.id, beat], [two.id, { ...beat, playing: null, feedEtag: null }], [gone.id, beat], ["01900000-0000-7000-8000-00000000dead", beat]])).toMatchObject({ ok: true });
    const told = { lastSeenAt: at, feedEtag: "\"abc\"", storedBytes: 5_000_000_000, missing: 2, playerVersion: "1.0" };
    expect(await screens()).toEqual([
      { ...silent }, { ...gone }, { ...two, ...told, feedEtag: null, playingItemId: null, playingSince: null }, { ...one, ...told, playingItemId: "piece:1", playingSince: since },
    ]);
    expect(await test.database.reading.manager.count(StoredEventRow)).toBe(0);
  });

  it("tells of a screen whose size has changed, and draws for its shape from then on", async () => {
    const [one, two] = [await save("甲"), await save("乙")];
    await store([[one.id, { ...beat, width: 1280, height: 160 }], [two.id, { ...beat, width: 1920, height: 1080 }]]);
    expect((await screens()).map(({ name, widthPx, heightPx, shape }) => [name, widthPx, heightPx, shape])).toEqual([["乙", 1920, 1080, "LANDSCAPE"], ["甲", 1280, 160, "STRIP"]]);
    expect((await test.database.reading.manager.find(StoredEventRow)).map(({ payload }) => payload)).toEqual([{ screenId: one.id }]);
  });

  it("takes as many statements for two hundred screens as for two", async () => {
    const all: Screen[] = [];
    for (let number = 0; number < 200; number += 1) all.push(await save(String(number)));
    const statements = async (some: readonly Screen[]) => (await countStatements(test.database, () => store(some.map(({ id }) => [id, beat])))).statements.length;
    expect(await statements(all)).toBe(await statements(all.slice(0, 2)));
    expect((await screens()).every(({ playingItemId }) => playingItemId === "piece:1")).toBe(true);
  });
});
