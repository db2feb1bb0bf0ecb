import { administrator } from "../../../testing/actors";
import { countStatements } from "../../../testing/countStatements";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { anonymous } from "../../../kernel/actor";
import type { Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import type { Activity } from "../../activities";
import { saveReviewRule, saveStagelessRule } from "../../reviews/review.factory";
import type { Station } from "../../stations";
import { saveStation } from "../../stations/station.factory";
import { cancelLecture } from "../commands/cancelLecture";
import { createTopic } from "../commands/createTopic";
import { postponeLecture } from "../commands/postponeLecture";
import { rescheduleLecture } from "../commands/rescheduleLecture";
import { scheduleLecture, type ScheduleLecture } from "../commands/scheduleLecture";
import { updateLecture } from "../commands/updateLecture";
import { saveLecturer } from "../lecture.factory";
import { boardLectures } from "./boardLectures";
import { listLectures } from "./listLectures";
import { lectureRowById } from "../lecture.loaders";
import { publicLecture, upcomingPublicLectures } from "./publicLectures";

const starts = new Date("2026-11-25T01:00:00.000Z");
const ends = new Date("2026-11-25T02:00:00.000Z");
const moved = { startsAt: new Date("2026-11-26T06:30:00.000Z"), endsAt: new Date("2026-11-26T07:30:00.000Z") };
const horizon = new Date("2026-12-08T00:00:00.000Z");

describe("what the public is told of lectures", () => {
  let test: TestDatabase;
  let station: Station;
  let topicId: string;
  let serial = 0;
  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager } = test.database.writing;
    const centre = await saveStation(manager);
    station = await saveStation(manager, { name: "柳堰村站", code: "WH0301", latitude: 30.12, longitude: 110.05, phone: "0300-8812345" }, centre);
    await saveStagelessRule(manager);
    topicId = (await run((work) => createTopic(work, { title: "医保缴费和报销怎么办" }))).id;
  });
  afterEach(() => test.close());

  async function run<T>(command: (work: UnitOfWork) => Promise<Outcome<T>>): Promise<T> {
    const outcome = await test.database.write(administrator, command);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    return outcome.value;
  }
  const plan = (overrides: Partial<ScheduleLecture> = {}): Promise<Activity> =>
    run((work) => scheduleLecture(work, {
      requestId: `request-${String((serial += 1))}`, stationId: station.id, topicId, startsAt: starts, endsAt: ends, ...overrides,
    }));
  const board = (at: string | Date) => {
    test.clock.set(at);
    return test.database.read(anonymous, (reader) => boardLectures(reader, [station.id], { from: reader.now, until: horizon, timeZone: "Asia/Shanghai" }));
  };
  const page = (id: string) => test.database.read(anonymous, (reader) => publicLecture(reader, { id, timeZone: "Asia/Shanghai" }));
  const statusesAt = async (moments: readonly string[]) => {
    const statuses: string[][] = [];
    for (const moment of moments) statuses.push((await board(moment)).map(({ status }) => status));
    return statuses;
  };

  it("shows a lecture with everything a passer-by needs, until its end", async () => {
    const lecturer = await saveLecturer(test.database.writing.manager, { name: "言达理" });
    const { id } = await plan({ lecturerIds: [lecturer.id], placeText: "村文化广场" });
    expect(await board("2026-11-25T01:59:59.000Z")).toEqual([{
      id, topic: "医保缴费和报销怎么办", summary: null, audience: null, status: "SCHEDULED", startsAt: starts, endsAt: ends, originalStartsAt: null,
      originalEndsAt: null, place: "村文化广场", originalPlace: null, lecturers: ["言达理"], reason: null, phone: "0300-8812345",
      stationId: station.id, stationName: "柳堰村站", showUntil: ends,
    }]);
    expect(await board(ends)).toEqual([]);
    expect(await page(id)).toMatchObject({ status: "ENDED", inProgress: false });
  });

  it("says 改期 with old and new time until an hour past the old start, on the page for longer", async () => {
    const { id } = await plan();
    await run((work) => rescheduleLecture(work, { id, version: 1, reason: "有大风降温", ...moved }));
    expect(await board("2026-11-25T01:59:59.999Z")).toMatchObject([{
      status: "RESCHEDULED", ...moved, originalStartsAt: starts, originalEndsAt: ends, reason: "有大风降温", showUntil: moved.endsAt,
    }]);
    expect(await board("2026-11-25T02:00:00.000Z")).toMatchObject([{ status: "SCHEDULED", ...moved, originalStartsAt: null, reason: null }]);
    expect(await page(id)).toMatchObject({ status: "RESCHEDULED", originalStartsAt: starts });
  });

  it("goes on telling a lecture that was moved out of the span or to an earlier time", async () => {
    const out = await plan();
    const far = { startsAt: new Date("2026-12-30T01:00:00.000Z"), endsAt: new Date("2026-12-30T02:00:00.000Z") };
    await run((work) => rescheduleLecture(work, { id: out.id, version: 1, reason: "修路", ...far }));
    expect(await statusesAt(["2026-11-25T01:59:00.000Z", "2026-11-25T02:00:00.000Z"])).toEqual([["RESCHEDULED"], []]);
    test.clock.set("2026-11-25T03:00:00.000Z");
    const early = await plan({ startsAt: new Date("2026-12-01T01:00:00.000Z"), endsAt: new Date("2026-12-01T02:00:00.000Z") });
    await run((work) => rescheduleLecture(work, { id: early.id, version: 1, reason: "让路", ...moved }));
    expect(await statusesAt(["2026-11-30T00:00:00.000Z", "2026-12-01T01:59:00.000Z", "2026-12-01T02:00:00.000Z"])).toEqual([["RESCHEDULED"], ["RESCHEDULED"], []]);
  });

  it("says 已取消 and 延期 until an hour past the old start, on the page for ever", async () => {
    const cancelled = await plan();
    const postponed = await plan();
    await run((work) => cancelLecture(work, { id: cancelled.id, version: 1, reason: "停电" }));
    await run((work) => postponeLecture(work, { id: postponed.id, version: 1, reason: "宣讲员生病" }));
    expect(await board("2026-11-25T01:59:59.999Z")).toMatchObject([
      { id: cancelled.id, status: "CANCELLED", startsAt: starts, reason: "停电", phone: "0300-8812345" },
      { id: postponed.id, status: "POSTPONED", startsAt: null, endsAt: null, originalStartsAt: starts, reason: "宣讲员生病" },
    ]);
    expect(await board("2026-11-25T02:00:00.000Z")).toEqual([]);
    expect(await page(cancelled.id)).toMatchObject({ status: "CANCELLED", reason: "停电" });
    expect(await page(postponed.id)).toMatchObject({ status: "POSTPONED", startsAt: null, originalStartsAt: starts });
  });

  it("shows another place as changed until an hour past the start", async () => {
    const { id } = await plan({ placeText: "村文化广场" });
    await run((work) => updateLecture(work, { id, version: 1, placeText: "村委会二楼" }));
    expect(await board("2026-11-25T00:00:00.000Z")).toMatchObject([{ status: "SCHEDULED", place: "村委会二楼", originalPlace: "村文化广场" }]);
  });

  it("shows no draft and no word that is not reviewed", async () => {
    const draft = await plan({ asDraft: true });
    await saveReviewRule(test.database.writing.manager, { effectiveAt: new Date("2026-01-01T00:00:00.000Z") });
    const unreviewed = await plan({ topicId: null, ownTitle: "未审题目", summary: "未审简介", placeText: "未审地点", audience: "未审对象" });
    expect(await page(draft.id)).toBeNull();
    expect(await board("2026-11-24T00:00:00.000Z")).toMatchObject([
      { id: unreviewed.id, topic: "文明实践宣讲", summary: null, place: "柳堰村站", audience: null },
    ]);
    expect(JSON.stringify(await page(unreviewed.id), (key, value: unknown) => (key === "row" ? undefined : value))).not.toContain("未审");
  });

  it("keeps the reviewed words while new ones wait, and drops at once what is taken out", async () => {
    const { id } = await plan({ ownTitle: "已审题目", summary: "已审简介" });
    await saveReviewRule(test.database.writing.manager, { effectiveAt: new Date("2026-01-01T00:00:00.000Z") });
    await run((work) => updateLecture(work, { id, version: 1, ownTitle: "新题目", summary: null }));
    expect(await page(id)).toMatchObject({ topic: "已审题目", summary: null });
  });

  it("finds lectures by station, by what lies below it and near a cell, and no others", async () => {
    const elsewhere = await saveStation(test.database.writing.manager, { code: "WH0999", latitude: 31.5, longitude: 110.05 });
    const here = await plan();
    const there = await plan({ stationId: elsewhere.id, startsAt: moved.startsAt, endsAt: moved.endsAt });
    const find = async (near: { stationCode?: string; gridCell?: string }) =>
      (await test.database.read(anonymous, (reader) => upcomingPublicLectures(reader, { near, until: horizon, first: 10, timeZone: "Asia/Shanghai" }))).map(({ id }) => id);
    expect(await find({})).toEqual([here.id, there.id]);
    expect(await find({ stationCode: "WH0301" })).toEqual([here.id]);
    expect(await find({ gridCell: "31.52,110.1" })).toEqual([there.id]);
    expect(await find({ gridCell: "20,20" })).toEqual([]);
    expect(await find({ stationCode: "NOBODY" })).toEqual([]);
  });

  it("tells the next moment at which the answer changes by itself", async () => {
    const { id } = await plan();
    await run((work) => rescheduleLecture(work, { id, version: 1, reason: "有大风降温", ...moved }));
    const moments: string[] = [];
    const reader = test.database.reader(anonymous, (moment) => void moments.push(moment.toISOString()));
    await boardLectures(reader, [station.id], { from: reader.now, until: horizon, timeZone: "Asia/Shanghai" });
    expect(moments.sort()[0]).toBe("2026-11-25T02:00:00.000Z");
    expect(new Set(moments)).toEqual(new Set(["2026-11-25T02:00:00.000Z", moved.startsAt.toISOString(), moved.endsAt.toISOString()]));
  });

  it("reads a board, a coming list and a staff list in few statements, however many lectures there are", async () => {
    const lecturer = await saveLecturer(test.database.writing.manager);
    for (let day = 0; day < 12; day += 1) {
      const startsAt = new Date(starts.getTime() + day * 86_400_000);
      await plan({ startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000), lecturerIds: [lecturer.id], ownTitle: `第${String(day)}讲` });
    }
    const reader = test.database.reader(administrator);
    const seen = await countStatements(test.database, () => boardLectures(reader, [station.id], { from: reader.now, until: horizon, timeZone: "Asia/Shanghai" }));
    expect([seen.result.length, seen.statements.length]).toEqual([12, 1]);
    const coming = await countStatements(test.database, () => upcomingPublicLectures(reader, { near: { stationCode: "WH0301" }, until: horizon, first: 5, timeZone: "Asia/Shanghai" }));
    expect([coming.result.length, coming.statements.length]).toEqual([5, 2]);
    const list = await countStatements(test.database, async () => {
      const found = await listLectures(reader, {
        filter: { within: station.id, lecturerId: lecturer.id, q: "讲" }, orderBy: "STARTS_AT_DESC", page: { first: 10, after: null, offset: 0 },
      });
      const details = await lectureRowById.create(reader).loadMany(found.nodes.map(({ id }) => id));
      return { total: found.totalCount, details: details.length };
    });
    expect([list.result, list.statements.length]).toEqual([{ total: 12, details: 10 }, 4]);
  });
});
