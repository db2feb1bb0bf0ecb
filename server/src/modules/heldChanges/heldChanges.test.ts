import type { StaffActor } from "../../kernel/actor";
import { coversStation } from "../../kernel/actor";
import { conflict, notAllowed, succeed, type Outcome } from "../../kernel/outcome";
import { firstPage } from "../../kernel/page";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { StoredEventRow } from "../../platform/outbox";
import { createContext } from "../../graphql/context";
import { servicesFor } from "../../testing/services";
import { countStatements } from "../../testing/countStatements";
import { openTestDatabase, type TestDatabase } from "../../testing/testDatabase";
import { saveGuardPeriod } from "../guardPeriods/guardPeriod.factory";
import { StaffAccount, staffActors } from "../identity";
import { saveRoleAssignment, saveStaffAccount } from "../identity/staffAccount.factory";
import { Station } from "../stations";
import { saveStation } from "../stations/station.factory";
import { declineHeldChange } from "./commands/declineHeldChange";
import { signHeldChange } from "./commands/signHeldChange";
import { HeldChange } from "./heldChange.entity";
import { HeldChangeResolver } from "./heldChange.resolver";
import { presentHeldChange } from "./heldChange.type";
import { holdable } from "./holdable";
import { heldChangesToSign, listHeldChanges } from "./queries/listHeldChanges";
import { runOrHold } from "./runOrHold";

interface SetPhone {
  readonly id: string;
  readonly version: number;
  readonly phone: string;
  readonly from: Date;
}

/** A command as modules have them: rights, a stale version, an event. */
async function setPhone(work: UnitOfWork, { id, version, phone, from }: SetPhone): Promise<Outcome<Station>> {
  const station = await work.entities.findOneByOrFail(Station, { id });
  if (!coversStation(work.actor, station.path, ["STATION_MANAGER"])) return notAllowed();
  const changed = await work.entities.update(Station, { id, version }, { phone, version: version + 1, updatedAt: from });
  if (changed.affected !== 1) return conflict();
  work.record({ type: "test.PhoneSet", payload: { id, by: work.actor.kind === "staff" ? work.actor.name : null } });
  return succeed(Object.assign(station, { phone }));
}

const heldSetPhone = holdable({
  mutation: "setPhoneOfTest",
  roles: ["STATION_MANAGER"],
  run: setPhone,
  before: ({ entities }, { id }) => entities.findOneBy(Station, { id }),
  asks: (_work, { before, after }) => Promise.resolve(after.phone === "" ? null : { title: `${after.name}：改电话`, lines: [`${before?.phone ?? ""}→${after.phone ?? ""}`], stationId: after.id }),
});

const from = new Date("2026-11-23T01:00:00.000Z");

describe("a change that shows more in a guard period", () => {
  let test: TestDatabase;
  let town: Station;
  let village: Station;
  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager } = test.database.writing;
    town = await saveStation(manager, { name: "青山镇" });
    village = await saveStation(manager, { name: "柳堰村", phone: "0300-1" }, town);
    await saveGuardPeriod(manager, { name: "全国两会" });
  });
  afterEach(() => test.close());

  async function staff(name: string, role: "ADMINISTRATOR" | "STATION_MANAGER" | "STATION_KEEPER" | "VIEWER", station: Station | null = null): Promise<StaffActor> {
    const { manager } = test.database.writing;
    const { id } = await saveStaffAccount(manager, { name });
    await saveRoleAssignment(manager, id, role, { stationId: station?.id ?? null });
    return actorOf(id);
  }
  async function actorOf(accountId: string): Promise<StaffActor> {
    const [actor] = await staffActors({ entities: test.database.reading.manager }, { accountId });
    if (!actor) throw new Error("no such account");
    return actor;
  }
  const request = (phone: string, version = 1): SetPhone => ({ id: village.id, version, phone, from });
  const ask = async (actor: StaffActor, phone: string, version = 1) => test.database.write(actor, (work) => runOrHold(work, heldSetPhone, request(phone, version)));
  const rows = () => test.database.reading.manager.find(HeldChange, { order: { id: "ASC" } });
  const phoneNow = async () => (await test.database.reading.manager.findOneByOrFail(Station, { id: village.id })).phone;
  const phoneEvents = async () => (await test.database.reading.manager.findBy(StoredEventRow, { type: "test.PhoneSet" })).map(({ payload }) => payload);

  async function held(actor: StaffActor, phone: string): Promise<HeldChange> {
    const outcome = await ask(actor, phone);
    if (!outcome.ok || !("held" in outcome.value)) throw new Error(JSON.stringify(outcome));
    return test.database.reading.manager.findOneByOrFail(HeldChange, { id: outcome.value.held.id });
  }
  async function expectRefused<T>(actor: StaffActor, command: (work: UnitOfWork) => Promise<Outcome<T>>, refusals: { code: string; message: string; field: string[] }[]): Promise<void> {
    const before = await test.dump();
    const outcome = await test.database.write(actor, command);
    expect(outcome.ok ? [] : outcome.refusals).toEqual(refusals);
    expect(await test.dump()).toEqual(before);
  }

  it("is kept and changes nothing, and says who may sign", async () => {
    const asker = await staff("甲", "STATION_MANAGER", town);
    await staff("乙", "STATION_MANAGER", village);
    await staff("丙", "ADMINISTRATOR");
    await staff("丁", "STATION_KEEPER", village);
    const before = await test.dump();
    const outcome = await ask(asker, "0300-2");
    const [row] = await rows();
    expect(outcome).toEqual({ ok: true, value: { held: { id: row?.id, message: "正处于重要保障期“全国两会”：改动已记下，还没有生效，等乙、丙中的一位签字。" } } });
    expect(row).toMatchObject({
      version: 1, mutation: "setPhoneOfTest", title: "柳堰村：改电话", lines: ["0300-1→0300-2"], stationId: village.id, roles: ["STATION_MANAGER"],
      askedBy: asker.accountId, askedByName: "甲", askedAt: test.clock.now(), state: "WAITING", decidedBy: null, decidedAt: null, reason: null, guardName: "全国两会",
    });
    const { held_change: kept, ...after } = await test.dump();
    expect(kept).toHaveLength(1);
    expect({ ...after, held_change: [] }).toEqual(before);
  });

  it("is carried out at once when it shows no more, and outside of guard periods", async () => {
    const asker = await staff("甲", "STATION_MANAGER", town);
    expect(await ask(asker, "")).toMatchObject({ ok: true, value: { done: { phone: "" } } });
    test.clock.set("2026-11-24T02:00:00.000Z");
    expect(await ask(asker, "0300-9", 2)).toMatchObject({ ok: true, value: { done: { phone: "0300-9" } } });
    expect([await phoneNow(), await rows(), (await phoneEvents()).length]).toEqual(["0300-9", [], 2]);
  });

  it("is refused at once, and not kept, when it would be refused anyway", async () => {
    const asker = await staff("甲", "STATION_MANAGER", town);
    const stranger = await staff("乙", "VIEWER");
    await expectRefused(asker, (work) => runOrHold(work, heldSetPhone, request("0300-2", 7)), [{ code: "CONFLICT", message: "这条记录刚被别人修改过，请刷新后再改", field: ["version"] }]);
    await expectRefused(stranger, (work) => runOrHold(work, heldSetPhone, request("0300-2")), [{ code: "NOT_ALLOWED", message: "您没有权限做这件事", field: [] }]);
  });

  it("waits once when the same person asks for the same again, and anew for something else or by somebody else", async () => {
    const [asker, other] = [await staff("甲", "STATION_MANAGER", town), await staff("乙", "STATION_MANAGER", town)];
    const first = await held(asker, "0300-2");
    expect((await held(asker, "0300-2")).id).toBe(first.id);
    await held(asker, "0300-3");
    await held(other, "0300-2");
    expect(await rows()).toHaveLength(3);
    await test.database.write(asker, (work) => declineHeldChange(work, { id: first.id, version: 1 }));
    expect((await held(asker, "0300-2")).id).not.toBe(first.id);
  });

  it("is carried out as its asker's by another person's signature, with its moments and its event", async () => {
    const [asker, signer] = [await staff("甲", "STATION_MANAGER", town), await staff("乙", "ADMINISTRATOR")];
    const { id } = await held(asker, "0300-2");
    test.clock.advance(60_000);
    expect(await test.database.write(signer, (work) => signHeldChange(work, { id, version: 1 }))).toMatchObject({
      ok: true, value: { state: "APPLIED", version: 2, decidedByName: "乙", decidedAt: test.clock.now(), waitingKey: null },
    });
    const station = await test.database.reading.manager.findOneByOrFail(Station, { id: village.id });
    expect([station.phone, station.version, station.updatedAt, await phoneEvents()]).toEqual(["0300-2", 2, from, [{ id: village.id, by: "甲" }]]);
    await expectRefused(signer, (work) => signHeldChange(work, { id, version: 2 }), [{ code: "NOTHING_TO_SIGN", message: "这项改动已经办过，不用再签字", field: ["id"] }]);
  });

  it("is signed only as it was read, and written anew when it is asked for again", async () => {
    const [asker, signer] = [await staff("甲", "STATION_MANAGER", town), await staff("乙", "ADMINISTRATOR")];
    const { id } = await held(asker, "0300-2");
    await test.database.writing.manager.update(Station, { id: village.id }, { phone: "0300-8" });
    const refusal = { code: "CHANGED_SINCE", message: "提出以后情况有了变化，现在不能生效：这样改的结果和提出时写下的不一样了，请由提出人重新提出", field: [] };
    await expectRefused(signer, (work) => signHeldChange(work, { id, version: 1 }), [refusal]);
    test.clock.advance(60_000);
    expect(await held(asker, "0300-2")).toMatchObject({ id, version: 2, lines: ["0300-8→0300-2"], askedAt: test.clock.now(), state: "WAITING" });
    await expectRefused(signer, (work) => signHeldChange(work, { id, version: 1 }), [{ code: "CONFLICT", message: "这条记录刚被别人修改过，请刷新后再改", field: ["version"] }]);
    expect(await test.database.write(signer, (work) => signHeldChange(work, { id, version: 2 }))).toMatchObject({ ok: true, value: { state: "APPLIED" } });
    expect(await phoneNow()).toBe("0300-2");
  });

  it("is signed by nobody who asked for it, or who may not read it, or as it no longer stands", async () => {
    const [asker, keeper, elsewhere] = [await staff("甲", "STATION_MANAGER", town), await staff("乙", "STATION_KEEPER", village), await saveStation(test.database.writing.manager)];
    const neighbour = await staff("丙", "STATION_MANAGER", elsewhere);
    const { id } = await held(asker, "0300-2");
    await expectRefused(asker, (work) => signHeldChange(work, { id, version: 1 }), [{ code: "SIGN_OWN_CHANGE", message: "自己提出的，要由另一个人签字", field: [] }]);
    for (const actor of [keeper, neighbour]) {
      await expectRefused(actor, (work) => signHeldChange(work, { id, version: 1 }), [{ code: "NOT_FOUND", message: "没有找到这项待签改动", field: ["id"] }]);
      await expectRefused(actor, (work) => declineHeldChange(work, { id, version: 1, reason: "不合适" }), [{ code: "NOT_FOUND", message: "没有找到这项待签改动", field: ["id"] }]);
    }
    await expectRefused(await staff("丁", "ADMINISTRATOR"), (work) => signHeldChange(work, { id, version: 2 }), [{ code: "CONFLICT", message: "这条记录刚被别人修改过，请刷新后再改", field: ["version"] }]);
  });

  it("waits on when what it was about has changed meanwhile, or its asker has lost the right or the account", async () => {
    const [asker, signer] = [await staff("甲", "STATION_MANAGER", town), await staff("乙", "ADMINISTRATOR")];
    const { id } = await held(asker, "0300-2");
    const { manager } = test.database.writing;
    const sign = (work: UnitOfWork) => signHeldChange(work, { id, version: 1 });
    await manager.update(Station, { id: village.id }, { version: 5 });
    await expectRefused(signer, sign, [{ code: "CONFLICT", message: "提出以后情况有了变化，现在不能生效：这条记录刚被别人修改过，请刷新后再改", field: [] }]);
    await manager.update(Station, { id: village.id }, { version: 1 });
    await manager.update(StaffAccount, { id: asker.accountId }, { mustChangePassword: true });
    await expectRefused(signer, sign, [{ code: "NOT_ALLOWED", message: "提出人甲现在没有这项权限：您没有权限做这件事", field: [] }]);
    await manager.update(StaffAccount, { id: asker.accountId }, { active: false });
    await expectRefused(signer, sign, [{ code: "ASKER_INACTIVE", message: "提出人甲的账号已停用，这项改动不能再生效；还需要的话，请重新提出", field: [] }]);
    await manager.update(StaffAccount, { id: asker.accountId }, { active: true, mustChangePassword: false });
    expect(await test.database.write(signer, sign)).toMatchObject({ ok: true });
  });

  it("is declined with a reason by who may sign it, and taken back by who asked", async () => {
    const [asker, signer] = [await staff("甲", "STATION_MANAGER", town), await staff("乙", "STATION_MANAGER", town)];
    const [first, second] = [await held(asker, "0300-2"), await held(asker, "0300-3")];
    await expectRefused(signer, (work) => declineHeldChange(work, { id: first.id, version: 1, reason: " 否 " }), [{ code: "INVALID", message: "请写明不同意的原因，至少两个字", field: ["reason"] }]);
    await expectRefused(signer, (work) => declineHeldChange(work, { id: first.id, version: 1, reason: "长".repeat(201) }), [{ code: "INVALID", message: "原因不能超过200个字", field: ["reason"] }]);
    const decided = async (actor: StaffActor, { id }: HeldChange, reason?: string) => test.database.write(actor, (work) => declineHeldChange(work, { id, version: 1, ...(reason === undefined ? {} : { reason }) }));
    expect(await decided(signer, first, "号码不对")).toMatchObject({ ok: true, value: { state: "DECLINED", decidedByName: "乙", reason: "号码不对" } });
    expect(await decided(asker, second)).toMatchObject({ ok: true, value: { state: "TAKEN_BACK", decidedByName: "甲", reason: null } });
    expect([await phoneNow(), await phoneEvents()]).toEqual(["0300-1", []]);
  });

  it("takes one hand, its asker's too, once no guard period is in force", async () => {
    const asker = await staff("甲", "STATION_MANAGER", town);
    const { id } = await held(asker, "0300-2");
    test.clock.set("2026-11-24T02:00:00.000Z");
    expect(await test.database.read(asker, heldChangesToSign)).toBe(1);
    expect(await test.database.write(asker, (work) => signHeldChange(work, { id, version: 1 }))).toMatchObject({ ok: true, value: { state: "APPLIED", decidedByName: "甲" } });
    expect(await phoneNow()).toBe("0300-2");
  });

  it("is listed for who may sign it and who asked, in statements that do not grow with the rows", async () => {
    const [asker, manager, keeper, viewer, admin] = [
      await staff("甲", "STATION_MANAGER", village), await staff("乙", "STATION_MANAGER", town), await staff("丙", "STATION_KEEPER", town), await staff("丁", "VIEWER"), await staff("戊", "ADMINISTRATOR"),
    ];
    const ids: string[] = [];
    for (const phone of ["0300-2", "0300-3", "0300-4"]) {
      test.clock.advance(1000);
      ids.unshift((await held(asker, phone)).id);
    }
    const seen = async (actor: StaffActor, filter: object = {}) => (await test.database.read(actor, (reader) => listHeldChanges(reader, { filter, page: firstPage }))).nodes.map(({ id }) => id);
    for (const actor of [asker, manager, admin]) expect(await seen(actor)).toEqual(ids);
    for (const actor of [keeper, viewer]) expect(await seen(actor)).toEqual([]);
    expect([await seen(manager, { toSign: true }), await seen(asker, { toSign: true }), await seen(asker, { mine: true }), await seen(manager, { mine: true })]).toEqual([ids, [], ids, []]);
    expect([await seen(admin, { q: "柳堰村" }), await seen(admin, { q: "%" }), await seen(admin, { ids: [ids[0] ?? ""] }), await seen(admin, { state: "APPLIED" })]).toEqual([ids, [], ids.slice(0, 1), []]);
    const counted = await Promise.all([asker, manager, keeper, viewer, admin].map((actor) => test.database.read(actor, heldChangesToSign)));
    expect(counted).toEqual([0, 3, 0, 0, 3]);
    const { statements } = await countStatements(test.database, () => test.database.read(manager, (reader) => listHeldChanges(reader, { filter: { toSign: true }, page: firstPage })));
    expect(statements).toHaveLength(3);
  });

  it("tells of each row who may sign it, in two statements for all of them", async () => {
    const [asker, manager] = [await staff("甲", "STATION_MANAGER", village), await staff("乙", "STATION_MANAGER", town)];
    for (const phone of ["0300-2", "0300-3", "0300-4"]) await held(asker, phone);
    const all = (await rows()).map(presentHeldChange);
    const resolver = new HeldChangeResolver();
    const context = createContext(servicesFor(test), manager);
    const { result, statements } = await countStatements(test.database, () => Promise.all(all.map(async (row) => [
      await resolver.waitsFor(row, context), await resolver.viewerCanSign(row, context), resolver.viewerCanDecline(row), resolver.viewerIsAsker(row, context),
    ])));
    expect(result).toEqual(all.map(() => [["乙"], true, true, false]));
    expect(statements).toHaveLength(2);
    const own = createContext(servicesFor(test), asker);
    expect(await Promise.all(all.map(async (row) => [await resolver.viewerCanSign(row, own), resolver.viewerIsAsker(row, own)]))).toEqual(all.map(() => [false, true]));
  });
});
