import { administrator, staffWith } from "../../testing/actors";
import { countStatements } from "../../testing/countStatements";
import { openTestDatabase, type TestDatabase } from "../../testing/testDatabase";
import { anonymous, type Actor, type StaffActor } from "../../kernel/actor";
import type { Outcome } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { StoredEventRow } from "../../platform/outbox";
import { endGuardPeriod } from "./commands/endGuardPeriod";
import { scheduleGuardPeriod, type ScheduleGuardPeriod } from "./commands/scheduleGuardPeriod";
import { dropGuardLoosening, signGuardLoosening } from "./commands/signGuardLoosening";
import { updateGuardPeriod, type UpdateGuardPeriod } from "./commands/updateGuardPeriod";
import type { GuardPeriod } from "./guardPeriod.entity";
import { GuardPeriodStep } from "./guardPeriodStep.entity";
import { guardAt } from "./queries/guardAt";
import { guardLook } from "./queries/guardLook";
import { currentGuardPeriods, listGuardPeriods, phaseOf, type GuardPhase } from "./queries/listGuardPeriods";

const timeZone = "Asia/Shanghai";
const day = (text: string) => new Date(`2026-${text}T00:00:00+08:00`);
const second: StaffActor = { ...administrator, accountId: "01900000-0000-7000-8000-000000000002", name: "另一位管理员" };

describe("guard periods", () => {
  let test: TestDatabase;
  beforeEach(async () => {
    // 10:00 in Shanghai on 23 November.
    test = await openTestDatabase("2026-11-23T02:00:00.000Z");
  });
  afterEach(() => test.close());

  const asked: ScheduleGuardPeriod = { name: " 全国两会 ", startsAt: day("12-01"), endsAt: day("12-11"), source: " 县委宣传部通知 ", timeZone };
  async function run<T>(command: (work: UnitOfWork) => Promise<Outcome<T>>, actor: Actor = administrator): Promise<T> {
    const outcome = await test.database.write(actor, command);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    return outcome.value;
  }
  async function expectRefused<T>(command: (work: UnitOfWork) => Promise<Outcome<T>>, codes: string[], actor: Actor = administrator): Promise<void> {
    const before = await test.dump();
    const outcome = await test.database.write(actor, command);
    expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toEqual(codes);
    expect(await test.dump()).toEqual(before);
  }
  const set = (overrides: Partial<ScheduleGuardPeriod> = {}): Promise<GuardPeriod> => run((work) => scheduleGuardPeriod(work, { ...asked, ...overrides }));
  const change = (period: GuardPeriod, request: Partial<UpdateGuardPeriod>, actor?: Actor): Promise<GuardPeriod> =>
    run((work) => updateGuardPeriod(work, { id: period.id, version: period.version, timeZone, ...request }), actor);
  const keyOf = ({ id, version }: GuardPeriod) => ({ id, version });
  const stepsOf = async (id: string) => (await test.database.reading.manager.find(GuardPeriodStep, { where: { guardPeriodId: id }, order: { at: "ASC", id: "ASC" } })).map(({ kind, actorName }) => [kind, actorName]);
  const guardedAt = async (moment: Date) => (await guardAt(test.database.reading.manager, moment))?.name ?? null;

  it("begins at its start and is over at its end, to the millisecond", async () => {
    const period = await set();
    expect(period).toMatchObject({ name: "全国两会", source: "县委宣传部通知", interruptsOff: true, plainLook: false, version: 1, loosening: null });
    const edges = [period.startsAt.getTime() - 1, period.startsAt.getTime(), period.endsAt.getTime() - 1, period.endsAt.getTime()].map((time) => new Date(time));
    expect(await Promise.all(edges.map(guardedAt))).toEqual([null, "全国两会", "全国两会", null]);
    expect(edges.map((moment) => phaseOf(period, moment))).toEqual(["COMING", "CURRENT", "CURRENT", "PAST"]);
    expect(await test.database.reading.manager.findBy(StoredEventRow, { type: "guardPeriods.GuardPeriodChanged" })).toMatchObject([{ payload: { guardPeriodId: period.id } }]);
  });

  it("counts from now on when its start is past: nothing earlier stands guarded that was not", async () => {
    expect((await set({ startsAt: day("11-20") })).startsAt).toEqual(new Date("2026-11-23T02:00:00.000Z"));
  });

  it("refuses what nobody could keep to", async () => {
    const entry = { onDay: null, name: "值班员", post: "", phone: "0300-8800001" };
    const refused = (overrides: Partial<ScheduleGuardPeriod>, codes: string[], actor?: Actor) => expectRefused((work) => scheduleGuardPeriod(work, { ...asked, ...overrides }), codes, actor);
    await refused({}, ["NOT_ALLOWED"], staffWith("STATION_MANAGER", { stationId: "x", stationPath: "/x/" }));
    await refused({ name: " ", source: "" }, ["INVALID", "INVALID"]);
    await refused({ endsAt: day("12-01") }, ["ENDS_BEFORE_START"]);
    await refused({ endsAt: new Date("2028-01-01T00:00:00Z") }, ["INVALID"]);
    await refused({ dutyList: [{ ...entry, onDay: "2026-12-11" }, { ...entry, phone: "138 0000 0000" }, { ...entry, name: "" }, { ...entry, phone: "" }] }, ["INVALID", "INVALID", "INVALID", "INVALID"]);
    await set({ dutyList: [{ ...entry, onDay: "2026-12-10" }, { ...entry, onDay: "2026-12-01" }] });
    await refused({}, ["GUARD_PERIOD_OVERLAPS"]);
    expect((await set({ name: "公祭日", startsAt: day("12-05"), endsAt: day("12-06"), plainLook: true })).name).toBe("公祭日");
  });

  it("tightens at once, by one person", async () => {
    const period = await set({ interruptsOff: false });
    const tighter = await change(period, { startsAt: day("11-30"), endsAt: day("12-20"), interruptsOff: true, name: "两会保障", dutyList: [{ onDay: null, name: "值班员", post: "宣传科", phone: "0300-1" }] });
    expect(tighter).toMatchObject({ startsAt: day("11-30"), endsAt: day("12-20"), interruptsOff: true, name: "两会保障", version: 2, loosening: null });
    expect(await stepsOf(period.id)).toEqual([["SCHEDULED", "测试员"], ["CHANGED", "测试员"]]);
    await expectRefused((work) => updateGuardPeriod(work, { ...keyOf(period), timeZone, name: "旧版本" }), ["CONFLICT"]);
    await expectRefused((work) => updateGuardPeriod(work, { ...keyOf(tighter), timeZone, dutyList: [{ onDay: "2026-12-25", name: "值班员", post: "", phone: "0300-1" }] }), ["INVALID"]);
  });

  it("applies the tightening part of a change at once and lets only the loosening part wait for another administrator", async () => {
    const period = await set();
    const waiting = await change(period, { startsAt: day("11-28"), endsAt: day("12-05"), interruptsOff: false, source: "县委办通知" });
    expect(waiting).toMatchObject({ startsAt: day("11-28"), endsAt: day("12-11"), interruptsOff: true, source: "县委办通知", loosening: { endsAt: day("12-05").toISOString(), interruptsOff: false, askedByName: "测试员" } });
    await expectRefused((work) => signGuardLoosening(work, keyOf(waiting)), ["SIGN_OWN_CHANGE"]);
    await expectRefused((work) => signGuardLoosening(work, keyOf(waiting)), ["NOT_ALLOWED"], { ...staffWith("REVIEWER"), accountId: second.accountId });
    await expectRefused((work) => signGuardLoosening(work, keyOf(period)), ["CONFLICT"], second);
    const signed = await run((work) => signGuardLoosening(work, keyOf(waiting)), second);
    expect(signed).toMatchObject({ startsAt: day("11-28"), endsAt: day("12-05"), interruptsOff: false, loosening: null, endedAt: null });
    await expectRefused((work) => signGuardLoosening(work, keyOf(signed)), ["NOTHING_TO_SIGN"], second);
    expect(await stepsOf(period.id)).toEqual([["SCHEDULED", "测试员"], ["LOOSENING_ASKED", "测试员"], ["LOOSENING_SIGNED", "另一位管理员"]]);
  });

  it("goes on until the second administrator has signed its early end; dropping that never waits", async () => {
    const period = await set({ startsAt: day("11-20") });
    await expectRefused((work) => endGuardPeriod(work, { ...keyOf(period), reason: " " }), ["INVALID"]);
    await expectRefused((work) => endGuardPeriod(work, { ...keyOf(period), reason: "任务结束" }), ["NOT_ALLOWED"], staffWith("TEAM_MANAGER"));
    const asking = await run((work) => endGuardPeriod(work, { ...keyOf(period), reason: "任务结束" }));
    expect([await guardedAt(day("11-25")), asking.endedAt]).toEqual(["全国两会", null]);
    const dropped = await run((work) => dropGuardLoosening(work, keyOf(asking)));
    await expectRefused((work) => dropGuardLoosening(work, keyOf(dropped)), ["NOTHING_TO_SIGN"]);
    const again = await run((work) => endGuardPeriod(work, { ...keyOf(dropped), reason: "任务结束" }), second);
    await run((work) => signGuardLoosening(work, keyOf(again)));
    expect(await guardedAt(day("11-25"))).toBeNull();
    await expectRefused((work) => updateGuardPeriod(work, { id: period.id, version: again.version + 1, timeZone, endsAt: day("12-20") }), ["GUARD_PERIOD_OVER"]);
  });

  it("ends now, not in the past, when an earlier end is signed after that moment", async () => {
    const waiting = await change(await set({ startsAt: day("11-20") }), { endsAt: day("11-24") });
    test.clock.set(day("11-26"));
    expect(await run((work) => signGuardLoosening(work, keyOf(waiting)), second)).toMatchObject({ endsAt: day("12-11"), endedAt: day("11-26") });
  });

  it("keeps its beginning once it has begun", async () => {
    const period = await set({ startsAt: day("11-20") });
    expect(await change(period, { startsAt: day("11-30") })).toMatchObject({ startsAt: period.startsAt, loosening: null });
  });

  it("lists by phase for staff with a part in the work, in two statements, and nothing for others", async () => {
    await set();
    await set({ name: "进行中", startsAt: day("11-01") });
    await set({ name: "公祭日", startsAt: day("11-01"), endsAt: day("11-24") });
    const list = (phase: GuardPhase | null, actor: Actor = staffWith("VIEWER")) => test.database.read(actor, (reader) => listGuardPeriods(reader, { filter: { phase }, page: { first: 10, offset: 0, after: null } }));
    const names = async (phase: GuardPhase | null, actor?: Actor) => (await list(phase, actor)).nodes.map(({ name }) => name);
    expect([await names("COMING"), (await names("CURRENT")).sort(), await names("PAST"), await names(null, anonymous), await names(null, { ...administrator, grants: [] })]).toEqual([["全国两会"], ["公祭日", "进行中"].sort(), [], [], []]);
    expect((await test.database.read(staffWith("VIEWER"), currentGuardPeriods)).map(({ name }) => name)).toEqual(["进行中", "公祭日"]);
    expect(await test.database.read(anonymous, currentGuardPeriods)).toEqual([]);
    expect((await countStatements(test.database, () => list("CURRENT"))).statements).toHaveLength(2);
    test.clock.set(day("11-25"));
    expect(await names("PAST")).toEqual(["公祭日"]);
  });

  it("tells feeds and pages the stricter of all in force, and when that changes by itself", async () => {
    await set({ interruptsOff: false, startsAt: day("11-23") });
    await set({ name: "公祭日", startsAt: day("11-30"), endsAt: day("12-01"), plainLook: true });
    const look = async () => {
      const moments: string[] = [];
      const reader = { ...test.database.reader(anonymous), now: test.clock.now(), entities: test.database.reading.manager, changesAt: (moment: Date) => void moments.push(moment.toISOString()) };
      return { ...(await guardLook(reader)), moments: moments.sort() };
    };
    expect(await look()).toEqual({ interruptsOff: false, plainLook: false, moments: [day("11-30"), day("12-01"), day("12-11")].map((moment) => moment.toISOString()) });
    test.clock.set(day("11-30"));
    expect(await look()).toEqual({ interruptsOff: true, plainLook: true, moments: [day("12-01"), day("12-11")].map((moment) => moment.toISOString()) });
    test.clock.set(day("12-01"));
    expect(await look()).toEqual({ interruptsOff: false, plainLook: false, moments: [day("12-11").toISOString()] });
  });
});
