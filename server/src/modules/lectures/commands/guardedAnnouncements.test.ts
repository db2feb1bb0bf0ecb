import { administrator, staffWith } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { anonymous, type Actor, type StaffActor } from "../../../kernel/actor";
import type { Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import type { Activity } from "../../activities";
import { saveGuardPeriod } from "../../guardPeriods/guardPeriod.factory";
import { saveStagelessRule } from "../../reviews/review.factory";
import type { Station } from "../../stations";
import { saveStation } from "../../stations/station.factory";
import { Lecture } from "../lecture.entity";
import { saveTopic } from "../lecture.factory";
import { listLectures } from "../queries/listLectures";
import { upcomingPublicLectures } from "../queries/publicLectures";
import { cancelLecture } from "./cancelLecture";
import { postponeLecture } from "./postponeLecture";
import { publishLectureDraft } from "./publishLectureDraft";
import { rescheduleLecture } from "./rescheduleLecture";
import { scheduleLecture, type ScheduleLecture } from "./scheduleLecture";
import { updateLecture } from "./updateLecture";

const starts = new Date("2026-11-25T01:00:00.000Z");
const ends = new Date("2026-11-25T02:00:00.000Z");
const why = { reason: "暴雨", phone: "0300-8800001" };

describe("announcing a lecture in a guard period", () => {
  let test: TestDatabase;
  let station: Station;
  let topicId: string;
  let clerk: StaffActor;
  let manager: StaffActor;
  let serial = 0;
  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager: rows } = test.database.writing;
    station = await saveStation(rows, { name: "柳堰村站" }, await saveStation(rows));
    topicId = (await saveTopic(rows)).id;
    await saveStagelessRule(rows);
    const place = { stationId: station.id, stationPath: station.path };
    clerk = { ...staffWith("STATION_KEEPER", place), accountId: "01900000-0000-7000-8000-0000000000c1", name: "站管理员" };
    manager = { ...staffWith("STATION_MANAGER", place), accountId: "01900000-0000-7000-8000-0000000000c2", name: "阵地管理员" };
  });
  afterEach(() => test.close());

  const inGuard = () => saveGuardPeriod(test.database.writing.manager, { startsAt: new Date("2026-11-23T00:00:00.000Z"), endsAt: new Date("2026-11-24T00:00:00.000Z") });
  async function run<T>(command: (work: UnitOfWork) => Promise<Outcome<T>>, actor: Actor): Promise<T> {
    const outcome = await test.database.write(actor, command);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    return outcome.value;
  }
  async function expectRefused<T>(command: (work: UnitOfWork) => Promise<Outcome<T>>, codes: string[], actor: Actor): Promise<string> {
    const before = await test.dump();
    const outcome = await test.database.write(actor, command);
    expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toEqual(codes);
    expect(await test.dump()).toEqual(before);
    return outcome.ok ? "" : (outcome.refusals[0]?.message ?? "");
  }
  const plan = (overrides: Partial<ScheduleLecture> = {}, actor: Actor = clerk): Promise<Activity> =>
    run((work) => scheduleLecture(work, { requestId: `request-${String((serial += 1))}`, stationId: station.id, topicId, startsAt: starts, endsAt: ends, ...overrides }), actor);
  const publish = ({ id, version }: Activity, actor: Actor) => run((work) => publishLectureDraft(work, { id, version }), actor);
  const told = async () =>
    (await test.database.read(anonymous, (reader) => upcomingPublicLectures(reader, { near: {}, until: new Date("2026-12-08T00:00:00Z"), first: 10, timeZone: "Asia/Shanghai" }))).map(({ id }) => id);
  const asking = async (id: string) => (await test.database.reading.manager.findOneByOrFail(Lecture, { id })).announceAskedByName;
  const waiting = async () => (await test.database.read(manager, (reader) => listLectures(reader, { filter: { awaitingSignature: true }, orderBy: "STARTS_AT_ASC", page: { first: 10, offset: 0, after: null } }))).nodes.map(({ id }) => id);

  it("keeps one person's announcement a draft until a second person signs it", async () => {
    await inGuard();
    const lecture = await plan();
    expect([lecture.status, lecture.scheduledAt, await asking(lecture.id), await told(), await waiting()]).toEqual(["DRAFT", null, "站管理员", [], [lecture.id]]);
    const message = await expectRefused((work) => publishLectureDraft(work, { id: lecture.id, version: 1 }), ["AWAITING_SIGNATURE"], clerk);
    expect(message).toBe("正处于重要保障期“重要会议期间”，公布宣讲要由第二个人签字。请管理员打开这场宣讲签字公布");
    const elsewhere = { ...staffWith("STATION_MANAGER"), accountId: manager.accountId };
    await expectRefused((work) => publishLectureDraft(work, { id: lecture.id, version: 1 }), ["NOT_ALLOWED"], elsewhere);
    await expectRefused((work) => publishLectureDraft(work, { id: lecture.id, version: 7 }), ["CONFLICT"], manager);
    expect((await publish(lecture, manager)).status).toBe("SCHEDULED");
    expect([await told(), await asking(lecture.id), await waiting()]).toEqual([[lecture.id], null, []]);
  });

  it("lets the first who publishes a draft ask, and the second sign", async () => {
    const draft = await plan({ asDraft: true });
    expect(await asking(draft.id)).toBeNull();
    await inGuard();
    const asked = await publish(draft, manager);
    expect([asked.status, asked.version, await asking(draft.id)]).toEqual(["DRAFT", 2, "阵地管理员"]);
    expect((await publish(asked, clerk)).status).toBe("SCHEDULED");
  });

  it("lets nobody sign what they changed last", async () => {
    await inGuard();
    const lecture = await plan();
    const edited = await run((work) => updateLecture(work, { id: lecture.id, version: 1, capacity: 40 }), manager);
    expect(await asking(lecture.id)).toBe("阵地管理员");
    await expectRefused((work) => publishLectureDraft(work, { id: lecture.id, version: edited.version }), ["AWAITING_SIGNATURE"], manager);
    const moved = await run((work) => rescheduleLecture(work, { id: lecture.id, version: edited.version, ...why, startsAt: new Date("2026-11-26T01:00:00Z"), endsAt: new Date("2026-11-26T02:00:00Z") }), clerk);
    expect(await asking(lecture.id)).toBe("站管理员");
    expect((await publish(moved, manager)).status).toBe("SCHEDULED");
  });

  it("never lets cancelling, postponing or a new time wait, nor what is over", async () => {
    const [first, second, third] = [await plan(), await plan({ allowConflicts: true }), await plan({ allowConflicts: true })];
    await inGuard();
    expect((await run((work) => cancelLecture(work, { id: first.id, version: 1, ...why }), clerk)).status).toBe("CANCELLED");
    expect((await run((work) => postponeLecture(work, { id: second.id, version: 1, ...why }), clerk)).status).toBe("POSTPONED");
    const moved = { startsAt: new Date("2026-11-26T01:00:00Z"), endsAt: new Date("2026-11-26T02:00:00Z") };
    expect((await run((work) => rescheduleLecture(work, { id: third.id, version: 1, ...why, ...moved }), clerk)).status).toBe("SCHEDULED");
    const late = { startsAt: new Date("2026-11-20T01:00:00Z"), endsAt: new Date("2026-11-20T02:00:00Z"), lateEntry: true };
    expect((await plan(late)).status).toBe("SCHEDULED");
  });

  it("waits for nobody before and after the period, not even for a draft that waited in it", async () => {
    await inGuard();
    const lecture = await plan();
    test.clock.set("2026-11-24T00:00:00.000Z");
    expect((await publish(lecture, clerk)).status).toBe("SCHEDULED");
    expect((await plan({ startsAt: new Date("2026-11-27T01:00:00Z"), endsAt: new Date("2026-11-27T02:00:00Z") }, administrator)).status).toBe("SCHEDULED");
  });
});
