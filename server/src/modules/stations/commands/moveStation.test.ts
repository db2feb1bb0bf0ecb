import fc from "fast-check";
import { anonymous, type Actor } from "../../../kernel/actor";
import { administrator, staffWith } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { ancestorsOn } from "../queries/ancestorsOn";
import { Station, stationTiers } from "../station.entity";
import { saveStation } from "../station.factory";
import { StationParent } from "../stationParent.entity";
import { applyDueMoves } from "./applyDueMoves";
import { moveStation, type MoveStation } from "./moveStation";

const timeZone = "Asia/Shanghai";

describe("moveStation", () => {
  let test: TestDatabase;
  let centre: Station;
  let north: Station;
  let south: Station;
  let village: Station;
  let point: Station;
  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager } = test.database.writing;
    centre = await saveStation(manager, { code: "WH" });
    north = await saveStation(manager, { code: "WH01" }, centre);
    south = await saveStation(manager, { code: "WH02" }, centre);
    village = await saveStation(manager, { code: "WH0101" }, north);
    point = await saveStation(manager, { code: "WH010101" }, village);
    for (const station of [centre, north, south, village, point]) {
      await manager.insert(StationParent, { id: `p-${station.code}`, stationId: station.id, parentId: station.parentId, validFrom: "2026-01-01", recordedAt: new Date("2026-01-01") });
    }
  });
  afterEach(() => test.close());

  const managerOf = (station: Station) => staffWith("STATION_MANAGER", { stationId: station.id, stationPath: station.path });
  const move = (request: Omit<MoveStation, "timeZone" | "version"> & { version?: number }, actor: Actor = administrator) =>
    test.database.write(actor, (work) => moveStation(work, { version: 1, timeZone, ...request }));
  const codeOf = (outcome: { ok: true } | { ok: false; refusals: readonly { code: string }[] }) => (outcome.ok ? "ok" : outcome.refusals.map(({ code }) => code).join());
  const read = (id: string) => test.database.reading.manager.findOneByOrFail(Station, { id });
  const above = (station: Station, day: string) => test.database.read(anonymous, (reader) => ancestorsOn(reader, station.id, day));
  const applyDue = () => test.database.write(administrator, (work) => applyDueMoves(work, { timeZone }));

  it("moves the whole subtree today and keeps yesterday's tree", async () => {
    expect(codeOf(await move({ id: village.id, parentId: south.id }, managerOf(centre)))).toBe("ok");
    expect(await read(village.id)).toMatchObject({ parentId: south.id, path: `${south.path}${village.id}/`, depth: 2, version: 2 });
    expect(await read(point.id)).toMatchObject({ parentId: village.id, path: `${south.path}${village.id}/${point.id}/`, depth: 3, version: 1 });
    expect(await above(point, "2026-11-22")).toEqual([village.id, north.id, centre.id]);
    expect(await above(point, "2026-11-23")).toEqual([village.id, south.id, centre.id]);
    expect(await above(point, "2025-06-01")).toEqual([village.id, north.id, centre.id]);
  });

  it("keeps a future move until the county's midnight", async () => {
    expect(codeOf(await move({ id: village.id, parentId: south.id, effectiveOn: "2026-12-01" }))).toBe("ok");
    expect(await read(village.id)).toMatchObject({ parentId: north.id, version: 2 });
    test.clock.set("2026-11-30T15:59:59.000Z");
    expect(await applyDue()).toEqual({ ok: true, value: { moved: 0 } });
    test.clock.set("2026-11-30T16:00:00.000Z");
    expect(await applyDue()).toEqual({ ok: true, value: { moved: 1 } });
    expect(await read(point.id)).toMatchObject({ path: `${south.path}${village.id}/${point.id}/` });
    const settled = await test.dump();
    expect(await applyDue()).toEqual({ ok: true, value: { moved: 0 } });
    expect(await test.dump()).toEqual(settled);
    expect(await above(village, "2026-11-30")).toEqual([north.id, centre.id]);
    expect(await above(village, "2026-12-01")).toEqual([south.id, centre.id]);
  });

  it("writes a move of the past into the history without undoing a later one", async () => {
    await move({ id: village.id, parentId: south.id, effectiveOn: "2026-06-01" });
    await move({ id: village.id, version: 2, parentId: centre.id, effectiveOn: "2026-03-01" });
    expect(await read(village.id)).toMatchObject({ parentId: south.id });
    expect([await above(village, "2026-02-28"), await above(village, "2026-03-01"), await above(village, "2026-06-01")]).toEqual([
      [north.id, centre.id], [centre.id], [south.id, centre.id],
    ]);
  });

  it("lets the later word count when a day is given twice", async () => {
    await move({ id: village.id, parentId: south.id, effectiveOn: "2026-11-23" });
    test.clock.advance(1000);
    await move({ id: village.id, version: 2, parentId: north.id, effectiveOn: "2026-11-23" });
    expect(await read(village.id)).toMatchObject({ parentId: north.id, path: village.path });
  });

  it("refuses what breaks the tree or the rights, and changes nothing", async () => {
    const closed = await saveStation(test.database.writing.manager, { code: "WH09", status: "CLOSED" }, centre);
    const before = await test.dump();
    const refused = [
      await move({ id: village.id, parentId: point.id }),
      await move({ id: village.id, parentId: village.id }),
      await move({ id: north.id, parentId: south.id }),
      await move({ id: village.id, parentId: closed.id }),
      await move({ id: village.id, version: 2, parentId: south.id }),
      await move({ id: "unknown", parentId: south.id }),
      await move({ id: village.id, parentId: "unknown" }),
      await move({ id: village.id, parentId: south.id }, managerOf(north)),
      await move({ id: north.id, parentId: centre.id }, managerOf(north)),
      await move({ id: village.id, parentId: south.id }, staffWith("VIEWER")),
    ];
    expect(refused.map(codeOf)).toEqual([
      "PARENT_IS_DESCENDANT", "PARENT_IS_DESCENDANT", "TIER_ORDER", "PARENT_CLOSED", "CONFLICT", "NOT_FOUND", "NOT_FOUND", "NOT_ALLOWED", "NOT_ALLOWED", "NOT_ALLOWED",
    ]);
    expect(await test.dump()).toEqual(before);
  });

  it("keeps paths, depths and parents equal to a plain tree through random moves", async () => {
    const { manager } = test.database.writing;
    const rows = [centre, north, south, village, point];
    for (let n = 0; n < 3; n += 1) rows.push(await saveStation(manager, { tier: stationTiers[n + 1] }, centre));
    const step = fc.record({ child: fc.nat({ max: rows.length - 1 }), parent: fc.nat({ max: rows.length - 1 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const parents = new Map((await manager.find(Station)).map(({ id, parentId }) => [id, parentId]));
        for (const { child, parent } of steps) await moveBoth(parents, rows[child], rows[parent]);
        for (const station of await manager.find(Station)) {
          const path = pathIn(parents, station.id);
          expect([station.parentId, station.path, station.depth]).toEqual([parents.get(station.id) ?? null, `/${path.join("/")}/`, path.length - 1]);
        }
      }),
      { numRuns: 40, seed: 20261123 },
    );
  }, 60_000);

  async function moveBoth(parents: Map<string, string | null>, child: Station | undefined, parent: Station | undefined): Promise<void> {
    if (!child || !parent) throw new Error("no such row");
    test.clock.advance(1000);
    const { version } = await read(child.id);
    const outcome = await move({ id: child.id, version, parentId: parent.id });
    const legal = stationTiers.indexOf(child.tier) > stationTiers.indexOf(parent.tier) && !pathIn(parents, parent.id).includes(child.id);
    expect(outcome.ok).toBe(legal);
    if (legal) parents.set(child.id, parent.id);
  }

  function pathIn(parents: ReadonlyMap<string, string | null>, id: string): string[] {
    const parent = parents.get(id) ?? null;
    return parent === null ? [id] : [...pathIn(parents, parent), id];
  }
});
