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
import { Screen } from "../screens";
import { saveScreen } from "../screens/screen.factory";
import { Station } from "../stations";
import { saveStation } from "../stations/station.factory";
import { changePlacement, changeStandingRule } from "./commands/changePlacement";
import { createStandingRule } from "./commands/createStandingRule";
import { deleteScreenGroup } from "./commands/deleteScreenGroup";
import { dropPlacementChange } from "./commands/dropPlacementChange";
import { endPlacement, endStandingRule } from "./commands/endPlacement";
import { placePiece } from "./commands/placePiece";
import { releasePlacements } from "./commands/releasePlacements";
import { saveScreenGroup } from "./commands/saveScreenGroup";
import { signPlacement } from "./commands/signPlacement";
import { Placement } from "./placement.entity";
import { saveStandingRule } from "./placement.factory";
import { namingsOf } from "./matching/namingsOf";
import { piecesFor } from "./queries/piecesFor";
import { previewPlan } from "./queries/previewPlan";
import { screensReached } from "./queries/screensReached";
import { ScreenGroup } from "./screenGroup.entity";
import { liveRevisions } from "../reviews";

const system = systemActor("test");
const zone = "Asia/Shanghai";
const person = (number: number, role: "ADMINISTRATOR" | "STATION_MANAGER" = "ADMINISTRATOR", station?: Station): StaffActor => ({
  ...staffWith(role, station ? { stationId: station.id, stationPath: station.path } : {}), accountId: `01900000-0000-7000-8000-00000000000${String(number)}`, name: `第${String(number)}位`,
});
const [zhang, li, wang] = [person(1), person(2), person(3)] as const;

describe("placements that show more", () => {
  let test: TestDatabase;
  let here: Station;
  let there: Station;
  let piece: Piece;

  beforeEach(async () => {
    test = await openTestDatabase();
    await write(system, async ({ entities }) => succeed(await saveStagelessRule(entities)));
    await saveStandingRule(test.database);
    const { manager } = test.database.writing;
    const centre = await saveStation(manager);
    here = await saveStation(manager, {}, centre);
    there = await saveStation(manager, {}, centre);
    piece = await publishEntry(test.database);
  });
  afterEach(() => test.close());

  const write = <T>(actor: Actor, command: (work: UnitOfWork) => Promise<Outcome<T>>) => test.database.write(actor, command);
  const done = <T>(actor: Actor, command: (work: UnitOfWork) => Promise<Outcome<T>>) => carryOut(test, actor, command);
  const codes = async (actor: Actor, command: (work: UnitOfWork) => Promise<Outcome<unknown>>): Promise<string[]> =>
    (await refusalsOf(test, actor, command)).map(({ code }) => code);
  const shown = async (): Promise<[boolean, boolean]> => {
    const at = async ({ id, path, tier, tags }: Station) => (await test.database.read(system, (reader) => piecesFor(reader, "SCREEN", { stationId: id, path, tier, tags, screenId: null }, zone))).length > 0;
    return [await at(here), await at(there)];
  };
  const placed = (aim = { stationIds: [here.id] }) => done(zhang, (work) => placePiece(work, { pieceId: piece.id, aim }));
  const wider = (id: string, version: number) => (work: UnitOfWork) => changePlacement(work, { id, version, aim: { stationIds: [here.id, there.id] } });

  it("wait for one who did not ask, while what is in force stays", async () => {
    const first = await placed();
    expect([first.active, first.waiting, await shown()]).toEqual([true, null, [true, false]]);
    const asked = await done(zhang, wider(first.id, 1));
    expect([asked.version, asked.aim.stationIds, asked.waiting?.plan?.aim.stationIds, await shown()]).toEqual([2, [here.id], [here.id, there.id].sort(), [true, false]]);
    expect(await codes(zhang, (work) => signPlacement(work, { id: first.id, version: 2 }))).toEqual(["SIGN_OWN_CHANGE"]);
    expect(await codes(li, (work) => signPlacement(work, { id: first.id, version: 1 }))).toEqual(["CONFLICT"]);
    expect(await codes(person(4, "STATION_MANAGER", here), (work) => signPlacement(work, { id: first.id, version: 2 }))).toEqual(["NOT_ALLOWED"]);
    const signed = await done(li, (work) => signPlacement(work, { id: first.id, version: 2 }));
    expect([signed.waiting, signed.approval?.askedByName, signed.approval?.signedByNames, await shown()]).toEqual([null, "第1位", ["第2位"], [true, true]]);
    expect(await codes(wang, (work) => signPlacement(work, { id: first.id, version: 3 }))).toEqual(["NOTHING_TO_SIGN"]);
  });

  it("are dropped without a trace in any feed, and narrowing waits for nobody", async () => {
    const first = await placed({ stationIds: [here.id, there.id] });
    expect(first.approval).toEqual({ askedBy: zhang.accountId, askedByName: "第1位", askedAt: test.clock.now().toISOString(), signedByNames: [], signedAt: null });
    const narrowed = await done(li, (work) => changePlacement(work, { id: first.id, version: 1, aim: { stationIds: [there.id] }, excludedDates: ["2026-12-01"], dayparts: [{ weekdays: [1], from: "08:00", until: "18:00" }] }));
    expect([narrowed.waiting, narrowed.aim.stationIds, narrowed.approval?.askedByName, await shown()]).toEqual([null, [there.id], "第2位", [false, true]]);
    await done(zhang, wider(first.id, 2));
    const dropped = await done(li, (work) => dropPlacementChange(work, { id: first.id, version: 3 }));
    expect([dropped.active, dropped.waiting, await shown()]).toEqual([true, null, [false, true]]);
    expect(await codes(li, (work) => dropPlacementChange(work, { id: first.id, version: 4 }))).toEqual(["NOTHING_TO_SIGN"]);
  });

  it("wait when nothing was shown before, and count for nothing if nobody agrees", async () => {
    const [rule] = await test.database.reading.manager.find(Placement);
    await done(zhang, (work) => endStandingRule(work, { id: rule?.id ?? "", version: 1 }));
    const first = await placed();
    expect([first.active, first.inForceSince, await shown()]).toEqual([false, null, [false, false]]);
    const again = await done(li, wider(first.id, 1));
    expect([again.waiting?.askedByName, again.aim.stationIds.length]).toEqual(["第2位", 2]);
    const ended = await done(zhang, (work) => dropPlacementChange(work, { id: first.id, version: 2 }));
    expect([ended.endedAt, ended.inForceSince, await shown()]).toEqual([test.clock.now(), null, [false, false]]);
    expect(await codes(li, wider(first.id, 3))).toEqual(["PLACEMENT_ENDED"]);
  });

  it("show nothing at once when ended, and fall back to wider rules with a signature only", async () => {
    const first = await placed();
    const ended = await done(zhang, (work) => endPlacement(work, { id: first.id, version: 1 }));
    expect([ended.active, ended.waiting?.plan, await shown()]).toEqual([true, null, [false, false]]);
    test.clock.advance(60_000);
    const gone = await done(li, (work) => signPlacement(work, { id: first.id, version: 2 }));
    const [askedAt, signedAt] = [ended.waiting?.askedAt, test.clock.now().toISOString()];
    expect([gone.active, gone.approval]).toEqual([false, { askedBy: zhang.accountId, askedByName: "第1位", askedAt, signedByNames: ["第2位"], signedAt }]);
    expect(await shown()).toEqual([true, true]);
  });

  it("end at once where another placement of the piece holds it, and with the exceptions kept", async () => {
    const first = await placed({ stationIds: [here.id, there.id] });
    const second = await placed({ stationIds: [here.id] });
    const third = await done(zhang, (work) => placePiece(work, { pieceId: piece.id, aim: { stationIds: [here.id] }, exceptions: { stationIds: [there.id] } }));
    expect([second.active, third.active, await shown()]).toEqual([true, true, [true, false]]);
    expect((await done(zhang, (work) => endPlacement(work, { id: second.id, version: 1 }))).active).toBe(false);
    // Its exception would be gone with it.
    expect((await done(zhang, (work) => endPlacement(work, { id: third.id, version: 1 }))).active).toBe(true);
    expect([first.active, await shown()]).toEqual([true, [true, false]]);
  });

  it("take two signatures in a guard period, and one is enough once it is over", async () => {
    const first = await placed();
    await saveGuardPeriod(test.database.writing.manager);
    await done(zhang, wider(first.id, 1));
    await done(li, (work) => signPlacement(work, { id: first.id, version: 2 }));
    expect(await codes(li, (work) => signPlacement(work, { id: first.id, version: 2 }))).toEqual(["ALREADY_SIGNED"]);
    expect([await done(system, releasePlacements), await shown()]).toEqual([0, [true, false]]);
    expect(await codes(zhang, releasePlacements)).toEqual(["NOT_ALLOWED"]);
    test.clock.set("2026-11-23T16:00:00.000Z");
    expect([await done(system, releasePlacements), await shown()]).toEqual([1, [true, true]]);
  });

  it("hold for standing rules as well, which administrators alone keep", async () => {
    const [seeded] = await test.database.reading.manager.find(Placement);
    const id = seeded?.id ?? "";
    const narrowed = await done(zhang, (work) => changeStandingRule(work, { id, version: 1, rule: { types: ["STORY"] }, aim: { everywhere: true } }));
    expect([narrowed.waiting, await shown()]).toEqual([null, [false, false]]);
    const added = await done(zhang, (work) => createStandingRule(work, { rule: { types: ["ARTICLE"] }, aim: { subtreeIds: [here.id] } }));
    expect([added.active, await shown()]).toEqual([false, [false, false]]);
    await done(li, (work) => signPlacement(work, { id: added.id, version: 1 }));
    expect(await shown()).toEqual([true, false]);
    const manager = person(4, "STATION_MANAGER", here);
    expect(await codes(manager, (work) => createStandingRule(work, { rule: {}, aim: { stationIds: [here.id] } }))).toEqual(["NOT_ALLOWED"]);
    expect(await codes(manager, (work) => changeStandingRule(work, { id, version: 2, rule: {}, aim: { stationIds: [here.id] } }))).toEqual(["NOT_ALLOWED"]);
    expect(await codes(zhang, (work) => createStandingRule(work, { rule: { publisherIds: ["none"] }, aim: { everywhere: true } }))).toEqual(["NOT_FOUND"]);
  });

  it("reach a recall with what they said before they were changed, and not with what never was in force", async () => {
    const { manager } = test.database.writing;
    const [near, far] = [await saveScreen(manager, { stationId: here.id }), await saveScreen(manager, { stationId: there.id })];
    const first = await placed({ stationIds: [here.id, there.id] });
    test.clock.advance(20 * 86_400_000);
    await done(zhang, (work) => changePlacement(work, { id: first.id, version: 1, aim: { stationIds: [here.id] } }));
    const reached = async (sinceDays: number) => {
      const [live] = await test.database.read(system, (reader) => liveRevisions(reader, "piece", [piece.id]));
      if (!live) throw new Error("not live");
      const span = { from: new Date(test.clock.now().getTime() - sinceDays * 86_400_000), until: new Date(test.clock.now().getTime() + 86_400_000) };
      const reached = await screensReached(test.database.reader(system, () => undefined), { pieceId: piece.id, revisions: [live] }, span);
      return reached.map(({ id }) => id).sort();
    };
    expect(await reached(1)).toEqual([near.id, far.id].sort());
    test.clock.advance(2 * 86_400_000);
    expect(await reached(1)).toEqual([near.id]);
    const asked = await done(zhang, wider(first.id, 2));
    await done(zhang, (work) => dropPlacementChange(work, { id: first.id, version: asked.version }));
    const fresh = await done(zhang, (work) => placePiece(work, { pieceId: piece.id, aim: { stationIds: [there.id] } }));
    await done(zhang, (work) => dropPlacementChange(work, { id: fresh.id, version: 1 }));
    expect(await reached(1)).toEqual([near.id]);
  });

  it("reach a recall at a screen that was moved, or whose station or groups were changed, while it was away", async () => {
    const { manager } = test.database.writing;
    const hour = 3_600_000;
    await placed({ stationIds: [here.id] });
    test.clock.advance(20 * 86_400_000);
    const now = test.clock.now().getTime();
    const [early, late, long] = [new Date(now - 3 * hour), new Date(now - hour), new Date(now - 40 * 86_400_000)];
    for (const { id } of [here, there]) await manager.update(Station, { id }, { updatedAt: long });
    const near = await saveScreen(manager, { stationId: here.id, lastSeenAt: late });
    const moved = await saveScreen(manager, { stationId: there.id, lastSeenAt: early, updatedAt: late });
    await saveScreen(manager, { stationId: there.id, lastSeenAt: late, updatedAt: early });
    await saveScreen(manager, { stationId: there.id, lastSeenAt: new Date(now - 20 * 86_400_000), updatedAt: late });
    const away = await saveScreen(manager, { stationId: there.id, lastSeenAt: early, updatedAt: long });
    const reached = async () => {
      const revisions = await test.database.read(system, (reader) => liveRevisions(reader, "piece", [piece.id]));
      const span = { from: new Date(now - 15 * 86_400_000), until: new Date(now + 86_400_000) };
      return (await screensReached(test.database.reader(system, () => undefined), { pieceId: piece.id, revisions }, span)).map(({ id }) => id).sort();
    };
    expect(await reached()).toEqual([near.id, moved.id].sort());
    await manager.update(Station, { id: there.id }, { updatedAt: new Date(now - 2 * hour) });
    expect(await reached()).toEqual([near.id, moved.id, away.id].sort());
    await manager.update(Station, { id: there.id }, { updatedAt: long });
    await done(zhang, (work) => saveScreenGroup(work, { name: "广场大屏", screenIds: [near.id] }));
    expect((await reached()).includes(away.id)).toBe(true);
  });

  it("name a group while they wait, which cannot grow behind those who sign either", async () => {
    const { manager } = test.database.writing;
    const [one, two] = [await saveScreen(manager, { stationId: here.id }), await saveScreen(manager, { stationId: there.id })];
    const group = await done(zhang, (work) => saveScreenGroup(work, { name: "广场大屏", screenIds: [one.id] }));
    const first = await placed();
    await done(zhang, (work) => changePlacement(work, { id: first.id, version: 1, aim: { stationIds: [here.id], screenGroupIds: [group.id] } }));
    const save = (screenIds: string[]) => (work: UnitOfWork) => saveScreenGroup(work, { id: group.id, version: 1, name: "广场大屏", screenIds });
    expect(await codes(zhang, save([one.id, two.id]))).toEqual(["GROUP_IN_USE"]);
    expect(await codes(zhang, (work) => deleteScreenGroup(work, { id: group.id, version: 1 }))).toEqual(["GROUP_IN_USE"]);
    await done(li, (work) => dropPlacementChange(work, { id: first.id, version: 2 }));
    expect((await done(zhang, save([one.id, two.id]))).screenIds).toHaveLength(2);
  });

  it("name groups of screens, which cannot grow behind a placement's back", async () => {
    const { manager } = test.database.writing;
    const [one, two] = [await saveScreen(manager, { stationId: here.id }), await saveScreen(manager, { stationId: there.id })];
    const group = await done(zhang, (work) => saveScreenGroup(work, { name: "广场大屏", screenIds: [one.id] }));
    const first = await done(zhang, (work) => placePiece(work, { pieceId: piece.id, aim: { screenGroupIds: [group.id] } }));
    expect(first.active).toBe(true);
    const save = (screenIds: string[], version = 1) => (work: UnitOfWork) => saveScreenGroup(work, { id: group.id, version, name: "广场大屏", screenIds });
    expect(await codes(zhang, save([one.id, two.id]))).toEqual(["GROUP_IN_USE"]);
    expect(await codes(zhang, save([one.id], 7))).toEqual(["CONFLICT"]);
    expect(await codes(zhang, save([]))).toEqual(["INVALID"]);
    expect(await codes(person(4, "STATION_MANAGER", here), save([one.id]))).toEqual(["NOT_ALLOWED"]);
    expect(await codes(zhang, (work) => saveScreenGroup(work, { name: "广场大屏", screenIds: [two.id] }))).toEqual(["NAME_TAKEN"]);
    expect(await codes(zhang, (work) => deleteScreenGroup(work, { id: group.id, version: 1 }))).toEqual(["GROUP_IN_USE"]);
    const groups = await test.database.reading.manager.find(ScreenGroup);
    expect(namingsOf([first], groups)).toEqual(new Map([[one.id, { screenId: null, screenGroupIds: [group.id] }]]));
    expect(namingsOf([{ aim: first.aim, exceptions: { ...first.exceptions, screenIds: [one.id, two.id] } }], groups)).toEqual(new Map([
      [one.id, { screenId: one.id, screenGroupIds: [group.id] }], [two.id, { screenId: two.id, screenGroupIds: [] }],
    ]));
    const loose = await done(zhang, (work) => saveScreenGroup(work, { name: "备用", screenIds: [two.id] }));
    await done(zhang, (work) => deleteScreenGroup(work, { id: loose.id, version: 1 }));
    expect(await test.database.reading.manager.count(ScreenGroup)).toBe(1);
  });

  it("are foretold, with what they reach", async () => {
    const { manager } = test.database.writing;
    for (const station of [here, there, there]) await saveScreen(manager, { stationId: station.id });
    await manager.update(Screen, { stationId: here.id }, { tags: ["门头"] });
    const first = await placed();
    const told = (request: Parameters<typeof previewPlan>[1]) => test.database.read(zhang, (reader) => previewPlan(reader, request));
    const counts = { stationCount: 2, screenCount: 3, showsMore: true, signaturesNeeded: 1, problems: [] };
    expect(await told({ id: first.id, aim: { stationIds: [here.id, there.id] } })).toEqual(counts);
    expect(await told({ pieceId: piece.id, aim: { everywhere: true }, exceptions: { screenTags: ["门头"] } })).toEqual({ ...counts, stationCount: 3, screenCount: 2 });
    expect(await told({ id: first.id, aim: { stationIds: [here.id] }, weight: 1 })).toEqual({ stationCount: 1, screenCount: 1, showsMore: false, signaturesNeeded: 0, problems: [] });
    expect((await told({ rule: {}, aim: {} })).problems).toEqual(["请选择投放到哪里：阵地、层级、标签或屏幕至少选一项"]);
    expect(await test.database.read({ kind: "anonymous" }, (reader) => previewPlan(reader, { aim: { everywhere: true } }))).toEqual({ stationCount: 0, screenCount: 0, showsMore: false, signaturesNeeded: 0, problems: [] });
  });
});
