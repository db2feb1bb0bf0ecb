import { anonymous, type Actor } from "../../../kernel/actor";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { PlayCount } from "../playCount.entity";
import { LastPlay } from "../lastPlay.entity";
import { PlayLog } from "../playLog.entity";
import { logPlays, type Play } from "./logPlays";

const screenId = "01900000-0000-7000-8000-00000000000a";
const screen: Actor = { kind: "screen", screenId };

function play(number: number, overrides: Partial<Play> = {}): Play {
  const startedAt = new Date(Date.parse("2026-11-23T01:00:00.000Z") + number * 10_000);
  const id = `01900000-0000-7000-8000-${String(number).padStart(12, "0")}`;
  return { id, itemId: `piece:${String(number)}`, revisionId: null, startedAt, endedAt: new Date(startedAt.getTime() + 10_000), ...overrides };
}

describe("logPlays", () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await openTestDatabase();
  });
  afterEach(() => test.close());

  const log = (plays: readonly Play[], actor: Actor = screen) => test.database.write(actor, (work) => logPlays(work, { plays, timeZone: "Asia/Shanghai" }));
  const counts = async () => (await test.database.reading.manager.find(PlayCount, { order: { playedOn: "ASC", itemId: "ASC" } })).map(({ playedOn, itemId, plays }) => [playedOn, itemId, plays]);

  it("stores up to 200 rows and counts those sent again once", async () => {
    const batch = Array.from({ length: 200 }, (_, number) => play(number));
    expect(await log(batch)).toEqual({ ok: true, value: 200 });
    expect(await log([...batch.slice(150), play(200)])).toEqual({ ok: true, value: 51 });
    expect(await log([])).toEqual({ ok: true, value: 0 });
    const rows = await test.database.reading.manager.find(PlayLog, { order: { id: "ASC" } });
    expect(rows.length).toBe(201);
    expect(rows[0]).toMatchObject({ ...play(0), screenId, receivedAt: test.clock.now() });
  });

  it("stores the same batch once when it comes twice at the same time", async () => {
    const batch = Array.from({ length: 50 }, (_, number) => play(number));
    const outcomes = await Promise.all([log(batch), log(batch), log([...batch].reverse())]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await test.database.reading.manager.count(PlayLog)).toBe(50);
    expect((await counts()).reduce((sum, [, , plays]) => sum + Number(plays), 0)).toBe(50);
  });

  it("counts each play once, by the item and the county's day on which it began", async () => {
    const at = (local: string) => new Date(`${local}+08:00`);
    const ended = { endedAt: at("2026-11-24T00:00:09") };
    const batch = [
      play(1, { itemId: "piece:a", startedAt: at("2026-11-23T23:59:59"), ...ended }), play(2, { itemId: "piece:a", startedAt: at("2026-11-24T00:00:00"), ...ended }),
      play(3, { itemId: "piece:a.URGENT-10", startedAt: at("2026-11-23T23:59:00"), ...ended }), play(4, { itemId: "piece:b", startedAt: at("2026-11-24T00:00:01"), ...ended }),
    ];
    await log(batch.slice(0, 2));
    await log([...batch, ...batch]);
    expect(await counts()).toEqual([["2026-11-23", "piece:a", 2], ["2026-11-24", "piece:a", 1], ["2026-11-24", "piece:b", 1]]);
    expect((await test.database.reading.manager.find(LastPlay, { order: { itemId: "ASC" } })).map(({ itemId }) => itemId)).toEqual(["piece:a", "piece:b"]);
  });

  it("refuses more than 200 rows, impossible times, strange ids and other callers, and stores nothing", async () => {
    const before = await test.dump();
    const refused = [
      await log(Array.from({ length: 201 }, (_, number) => play(number))), await log([play(1), play(2, { endedAt: new Date(0) })]),
      await log([play(1, { id: "x" })]), await log([play(1, { itemId: "a b" })]), await log([play(1, { revisionId: "x" })]), await log([play(1)], anonymous),
    ];
    expect(refused.map((outcome) => (outcome.ok ? "ok" : outcome.refusals[0]?.code))).toEqual([
      "TOO_MANY_PLAYS", "ENDS_BEFORE_START", "INVALID", "INVALID", "INVALID", "NOT_ALLOWED",
    ]);
    expect(await test.dump()).toEqual(before);
  });
});
