import { systemActor } from "../../../kernel/actor";
import { newId } from "../../../kernel/id";
import { succeed } from "../../../kernel/outcome";
import { PlayCounts1764100010000 } from "../../../migrations/1764100010000-playCounts";
import { countStatements } from "../../../testing/countStatements";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { saveStation } from "../../stations/station.factory";
import { forgetOldRows } from "../commands/forgetOldRows";
import { PlayCount } from "../playCount.entity";
import { savePlay, saveScreen } from "../screen.factory";
import { playsByItem } from "./playsByItem";

const at = (local: string) => new Date(`${local}+08:00`);

describe("playsByItem", () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await openTestDatabase();
  });
  afterEach(() => test.close());

  const asked = (below: string | null = null) => playsByItem(test.database.reader(systemActor("test")), { first: "2026-11-17", last: "2026-11-23" }, below);
  const plays = async (below: string | null = null) => Object.fromEntries(await asked(below));

  it("counts the days asked for, whole, on all screens or on those below a place", async () => {
    const { manager } = test.database.writing;
    const top = await saveStation(manager);
    const village = await saveStation(manager, {}, top);
    const [here, there] = [await saveScreen(manager, { stationId: village.id }), await saveScreen(manager, { stationId: top.id })];
    const removed = await saveScreen(manager, { stationId: village.id, removedAt: at("2026-11-20T00:00:00") });
    const play = (screenId: string, itemId: string, local: string) => savePlay(manager, { screenId, itemId, startedAt: at(local) });
    for (const [screenId, local] of [
      [here.id, "2026-11-16T23:59:59"], [here.id, "2026-11-17T00:00:00"], [here.id, "2026-11-23T23:59:59"], [here.id, "2026-11-24T00:00:00"], [there.id, "2026-11-20T08:00:00"],
      [removed.id, "2026-11-19T08:00:00"],
    ] as const) await play(screenId, "piece:a", local);
    await play(there.id, "piece:b", "2026-11-20T08:00:00");
    expect([await plays(), await plays(village.path)]).toEqual([{ "piece:a": 4, "piece:b": 1 }, { "piece:a": 3 }]);
  });

  it("reads the days' rows alone, in the order of the key, in one statement", async () => {
    const { statements } = await countStatements(test.database, () => asked());
    const [statement = ""] = statements;
    const plan = JSON.stringify(await test.database.reading.query(`EXPLAIN ${test.database.reading.options.type === "better-sqlite3" ? "QUERY PLAN " : ""}${statement}`, ["2026-11-17", "2026-11-23"]));
    expect(statements.length).toBe(1);
    expect(plan).toMatch(/USING PRIMARY KEY \(playedOn>\? AND playedOn<\?\)|"possible_keys":"PRIMARY"/);
  });

  it("keeps a count as long as the log keeps the play", async () => {
    await test.database.write(systemActor("test"), async ({ entities }) => {
      for (const playedOn of ["2025-10-18", "2025-10-19"]) await entities.insert(PlayCount, { playedOn, screenId: newId(new Date(0)), itemId: "piece:a", plays: 1 });
      return succeed(null);
    });
    await test.database.write(systemActor("test"), forgetOldRows);
    expect((await test.database.reading.manager.find(PlayCount)).map(({ playedOn }) => playedOn)).toEqual(["2025-10-19"]);
  });

  it("counts what was logged before there were counts", async () => {
    const { manager } = test.database.writing;
    const { id: screenId } = await saveScreen(manager, { stationId: (await saveStation(manager)).id });
    for (const local of ["2026-11-22T23:59:59", "2026-11-23T00:00:00", "2026-11-23T00:00:01"]) await savePlay(manager, { screenId, itemId: "piece:a", startedAt: at(local) });
    const before = await manager.find(PlayCount);
    const migration = new PlayCounts1764100010000();
    const runner = test.database.writing.createQueryRunner();
    await migration.down(runner);
    await migration.up(runner);
    await runner.release();
    expect(before.map(({ plays }) => plays)).toEqual([1, 2]);
    expect(await manager.find(PlayCount)).toEqual(before);
  });
});
