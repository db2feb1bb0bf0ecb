import { IsNull } from "typeorm";
import { systemActor, type Actor, type StaffActor } from "../../kernel/actor";
import { succeed, type Outcome } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { staffWith } from "../../testing/actors";
import { carryOut, refusalsOf } from "../../testing/carryOut";
import { openTestDatabase, type TestDatabase } from "../../testing/testDatabase";
import type { Piece } from "../content";
import { publishEntry } from "../content/content.factory";
import { saveGuardPeriod } from "../guardPeriods/guardPeriod.factory";
import { saveStagelessRule } from "../reviews/review.factory";
import type { Station } from "../stations";
import { saveStation } from "../stations/station.factory";
import { changePlacement, changeStandingRule } from "./commands/changePlacement";
import { dropPlacementChange } from "./commands/dropPlacementChange";
import { endPlacement } from "./commands/endPlacement";
import { placePiece } from "./commands/placePiece";
import { releasePlacements } from "./commands/releasePlacements";
import { signPlacement } from "./commands/signPlacement";
import { Placement } from "./placement.entity";
import { saveStandingRule } from "./placement.factory";
import { maySignEach } from "./queries/handOver";
import { piecesFor } from "./queries/piecesFor";
import { previewPlan } from "./queries/previewPlan";

const system = systemActor("test");
const person = (number: number, station?: Station): StaffActor => ({
  ...staffWith(station ? "STATION_MANAGER" : "ADMINISTRATOR", station ? { stationId: station.id, stationPath: station.path } : {}),
  accountId: `01900000-0000-7000-8000-00000000000${String(number)}`, name: `第${String(number)}位`,
});
const [zhang, li] = [person(1), person(2)] as const;

describe("a station manager", () => {
  let test: TestDatabase;
  let town: Station;
  let village: Station;
  let there: Station;
  let piece: Piece;
  let manager: StaffActor;
  let colleague: StaffActor;
  let ruleId: string;

  beforeEach(async () => {
    test = await openTestDatabase();
    await write(system, async ({ entities }) => succeed(await saveStagelessRule(entities)));
    await saveStandingRule(test.database);
    const { manager: entities } = test.database.writing;
    const centre = await saveStation(entities);
    town = await saveStation(entities, {}, centre);
    village = await saveStation(entities, {}, town);
    there = await saveStation(entities, {}, centre);
    [manager, colleague] = [person(4, town), person(5, town)];
    piece = await publishEntry(test.database);
    ruleId = (await entities.findOneByOrFail(Placement, { pieceId: IsNull() })).id;
  });
  afterEach(() => test.close());

  const write = <T>(actor: Actor, command: (work: UnitOfWork) => Promise<Outcome<T>>) => test.database.write(actor, command);
  const done = <T>(actor: Actor, command: (work: UnitOfWork) => Promise<Outcome<T>>) => carryOut(test, actor, command);
  const refused = async (actor: Actor, command: (work: UnitOfWork) => Promise<Outcome<unknown>>): Promise<string[]> =>
    (await refusalsOf(test, actor, command)).flatMap(({ code, field }) => [code, ...field]);
  const shown = async (): Promise<boolean[]> => {
    const at = async ({ id, path, tier, tags }: Station) => (await test.database.read(system, (reader) => piecesFor(reader, "SCREEN", { stationId: id, path, tier, tags, screenId: null }, "Asia/Shanghai"))).length > 0;
    return [await at(town), await at(village), await at(there)];
  };
  const at = (...stations: Station[]) => (work: UnitOfWork) => placePiece(work, { pieceId: piece.id, aim: { stationIds: stations.map(({ id }) => id) } });
  const end = ({ id, version }: Placement) => (work: UnitOfWork) => endPlacement(work, { id, version });
  const sign = ({ id, version }: Placement) => (work: UnitOfWork) => signPlacement(work, { id, version });
  const ruleOnly = (aim: object) => done(system, (work) => changeStandingRule(work, { id: ruleId, version: 1, rule: {}, aim }));
  const forManager = (placement: Placement, who = colleague) =>
    test.database.read(who, async (reader) => {
      const row = await reader.entities.findOneByOrFail(Placement, { id: placement.id });
      return (await maySignEach(reader, [row]))[0];
    });

  it("does not take a piece off elsewhere by giving it its first own placement", async () => {
    expect(await refused(manager, at(village))).toEqual(["SHOWN_ELSEWHERE", "aim"]);
    expect(await refused(manager, (work) => placePiece(work, { pieceId: piece.id, aim: { stationIds: [village.id] }, windowUntil: test.clock.now() }))).toEqual(["SHOWN_ELSEWHERE", "aim"]);
    expect(await shown()).toEqual([true, true, true]);
    const told = await test.database.read(manager, (reader) => previewPlan(reader, { pieceId: piece.id, aim: { stationIds: [village.id] } }));
    expect(told).toMatchObject({ problems: [expect.stringContaining("请把要投放的阵地和时间告诉县级管理员")], stationCount: 0 });
    await ruleOnly({ tiers: ["INSTITUTE"] });
    expect(await refused(manager, at(village))).toEqual(["SHOWN_ELSEWHERE", "aim"]);
  });

  it("places what is shown within the own subtree only, or nowhere, and what has own placements already", async () => {
    await ruleOnly({ subtreeIds: [town.id] });
    const first = await done(manager, at(village));
    expect([first.active, await shown()]).toEqual([true, [false, true, false]]);
    await done(manager, end(first));
    expect(await shown()).toEqual([false, false, false]);
    await done(colleague, sign({ ...first, version: 2 }));
    expect(await shown()).toEqual([true, true, false]);

    const far = await done(zhang, at(there));
    await done(li, sign(far));
    const more = await done(manager, at(village));
    expect([far.active, more.active, more.waiting?.fallback, await shown()]).toEqual([false, false, [], [false, false, true]]);
    await done(colleague, sign(more));
    expect(await shown()).toEqual([false, true, true]);
  });

  it("does not bring a piece back elsewhere by a signature under the end of its last own placement", async () => {
    const first = await done(zhang, at(village));
    const ended = await done(manager, end(first));
    expect([ended.active, ended.waiting?.fallback, await shown()]).toEqual([true, [`${ruleId} 1`], [false, false, false]]);
    expect(await refused(colleague, sign(ended))).toEqual(["COMES_BACK_ELSEWHERE", "id"]);
    expect(await refused(manager, sign(ended))).toEqual(["COMES_BACK_ELSEWHERE", "id"]);
    expect([await forManager(ended), await forManager(ended, manager), await forManager(ended, zhang)]).toEqual([false, false, true]);
    await done(zhang, sign(ended));
    expect(await shown()).toEqual([true, true, true]);
  });

  it("neither signs nor changes what has become the first own placement while it waited", async () => {
    const far = await done(zhang, at(there));
    const near = await done(manager, at(village));
    expect([near.active, await forManager(near)]).toEqual([false, true]);
    await done(zhang, end(far));
    await done(li, sign({ ...far, version: 2 }));
    expect([await shown(), await forManager(near)]).toEqual([[true, true, true], false]);
    expect(await refused(colleague, sign(near))).toEqual(["SHOWN_ELSEWHERE", "aim"]);
    expect(await refused(colleague, (work) => changePlacement(work, { id: near.id, version: 1, aim: { stationIds: [village.id] } }))).toEqual(["SHOWN_ELSEWHERE", "aim"]);
    expect(await shown()).toEqual([true, true, true]);
    await done(manager, (work) => dropPlacementChange(work, { id: near.id, version: 1 }));
    expect(await shown()).toEqual([true, true, true]);
  });

  it("has signed nothing else than what was to be signed then, when a guard period ends", async () => {
    const far = await done(zhang, at(there));
    const near = await done(manager, at(village));
    await saveGuardPeriod(test.database.writing.manager);
    await done(colleague, sign(near));
    await done(zhang, end(far));
    await done(li, sign({ ...far, version: 2 }));
    await done(person(3), sign({ ...far, version: 2 }));
    test.clock.set("2026-11-23T16:00:00.000Z");
    expect([await shown(), await done(system, releasePlacements), await shown()]).toEqual([[true, true, true], 0, [true, true, true]]);
    const waits = await test.database.reading.manager.findOneByOrFail(Placement, { id: near.id });
    expect([waits.active, waits.waiting?.fallback]).toEqual([false, [`${ruleId} 1`]]);
    await done(zhang, sign(waits));
    expect(await shown()).toEqual([false, true, false]);
  });
});
