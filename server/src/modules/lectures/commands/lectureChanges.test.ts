import { administrator, staffWith } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import type { Actor } from "../../../kernel/actor";
import type { Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { StoredEventRow } from "../../../platform/outbox";
import { Activity, TransitionLog } from "../../activities";
import { saveStagelessRule } from "../../reviews/review.factory";
import type { Station } from "../../stations";
import { saveFacility } from "../../stations/facility.factory";
import { saveStation } from "../../stations/station.factory";
import { saveLecturer, saveTeam, saveTopic } from "../lecture.factory";
import { LectureLecturer } from "../lecture.entity";
import { abortLecture, cancelLecture } from "./cancelLecture";
import { completeLecture } from "./completeLecture";
import { postponeLecture } from "./postponeLecture";
import { publishLectureDraft } from "./publishLectureDraft";
import { rescheduleLecture } from "./rescheduleLecture";
import { scheduleLecture, type ScheduleLecture } from "./scheduleLecture";
import { updateLecture } from "./updateLecture";

describe("changes of a lecture", () => {
  let test: TestDatabase;
  let station: Station;
  let topicId: string;
  let serial = 0;
  const starts = new Date("2026-11-25T01:00:00.000Z");
  const ends = new Date("2026-11-25T02:00:00.000Z");
  const later = { startsAt: new Date("2026-11-26T06:30:00.000Z"), endsAt: new Date("2026-11-26T07:30:00.000Z") };
  const why = { reason: "有大风降温", version: 1 };
  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager } = test.database.writing;
    station = await saveStation(manager, { name: "柳堰村新时代文明实践站", phone: "0300-8812345" });
    topicId = (await saveTopic(manager)).id;
    await saveStagelessRule(manager);
  });
  afterEach(() => test.close());

  type Command<Request> = (work: UnitOfWork, request: Request) => Promise<Outcome<Activity>>;
  const run = <Request>(command: Command<Request>, request: Request, actor: Actor = administrator) =>
    test.database.write(actor, (work) => command(work, request));
  async function plan(overrides: Partial<ScheduleLecture> = {}): Promise<Activity> {
    const outcome = await run(scheduleLecture, {
      requestId: `request-${String((serial += 1))}`, stationId: station.id, topicId, startsAt: starts, endsAt: ends, ...overrides,
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    return outcome.value;
  }
  async function expectRefused<Request>(command: Command<Request>, request: Request, codes: string[], actor?: Actor): Promise<void> {
    const before = await test.dump();
    const outcome = await run(command, request, actor);
    expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toEqual(codes);
    expect(await test.dump()).toEqual(before);
  }
  const events = async () => (await test.database.reading.manager.find(StoredEventRow, { order: { id: "ASC" } })).map(({ type }) => type).filter((type) => type.startsWith("lectures."));
  const stored = (id: string) => test.database.reading.manager.findOneByOrFail(Activity, { id });

  it("reschedules with old and new time, reason and the station's telephone", async () => {
    const { id } = await plan();
    const outcome = await run(rescheduleLecture, { id, ...why, ...later });
    expect(outcome.ok).toBe(true);
    expect(await stored(id)).toMatchObject({
      ...later, status: "SCHEDULED", version: 2, changeKind: "RESCHEDULED", originalStartsAt: starts, originalEndsAt: ends, originalPlace: null,
      changeReason: "有大风降温", changePhone: "0300-8812345", changedAt: new Date("2026-11-23T02:00:00.000Z"),
    });
    expect(await events()).toEqual(["lectures.LectureScheduled", "lectures.LectureRescheduled"]);
    const log = await test.database.reading.manager.find(TransitionLog, { order: { id: "ASC" } });
    expect(log.map(({ command, fromStatus, toStatus, reason }) => [command, fromStatus, toStatus, reason])).toEqual([
      ["schedule", null, "SCHEDULED", null], ["reschedule", "SCHEDULED", "SCHEDULED", "有大风降温"],
    ]);
  });

  it("keeps the first announced time over two changes in a row, and forgets it when it is no longer told", async () => {
    const { id } = await plan();
    await run(rescheduleLecture, { id, ...why, ...later });
    const third = { startsAt: new Date("2026-11-28T01:00:00.000Z"), endsAt: new Date("2026-11-28T02:00:00.000Z") };
    await run(rescheduleLecture, { id, ...why, version: 2, ...third });
    expect(await stored(id)).toMatchObject({ ...third, originalStartsAt: starts, originalEndsAt: ends });
    test.clock.set("2026-11-25T02:00:00.000Z");
    const fourth = { startsAt: new Date("2026-11-29T01:00:00.000Z"), endsAt: new Date("2026-11-29T02:00:00.000Z") };
    await run(rescheduleLecture, { id, ...why, version: 3, ...fourth });
    expect(await stored(id)).toMatchObject({ ...fourth, originalStartsAt: third.startsAt, originalEndsAt: third.endsAt });
  });

  it("names the old place when a lecture also moves to another one", async () => {
    const facility = await saveFacility(test.database.writing.manager, { stationId: station.id, name: "村史馆" });
    const { id } = await plan({ placeText: "村文化广场" });
    await run(rescheduleLecture, { id, ...why, ...later, facilityId: facility.id });
    expect(await stored(id)).toMatchObject({ facilityId: facility.id, originalPlace: "村文化广场", changeKind: "RESCHEDULED" });
  });

  it("refuses a new time that cannot be", async () => {
    const lecturer = await saveLecturer(test.database.writing.manager);
    const { id } = await plan({ lecturerIds: [lecturer.id] });
    await plan({ lecturerIds: [lecturer.id], ...later });
    await expectRefused(rescheduleLecture, { id, ...why, startsAt: ends, endsAt: starts }, ["ENDS_BEFORE_START"]);
    await expectRefused(rescheduleLecture, { id, ...why, startsAt: new Date("2026-11-23T01:59:00.000Z"), endsAt: ends }, ["INVALID", "IN_THE_PAST"]);
    await expectRefused(rescheduleLecture, { id, ...why, startsAt: starts, endsAt: ends }, ["INVALID"]);
    await expectRefused(rescheduleLecture, { id, ...why, ...later }, ["LECTURER_BUSY"]);
    await expectRefused(rescheduleLecture, { id, ...why, ...later, allowConflicts: true, reason: "  " }, ["INVALID"]);
    await expectRefused(rescheduleLecture, { id, ...why, ...later, allowConflicts: true, version: 7 }, ["CONFLICT"]);
    await expectRefused(rescheduleLecture, { id: "00000000-0000-7000-8000-000000000000", ...why, ...later }, ["NOT_FOUND"]);
    await expectRefused(rescheduleLecture, { id, ...why, ...later, allowConflicts: true }, ["NOT_ALLOWED"], staffWith("VIEWER"));
    test.clock.set(starts);
    await expectRefused(rescheduleLecture, { id, ...why, ...later }, ["ALREADY_STARTED"]);
  });

  it("postpones, and reschedules a postponed lecture long after its old start", async () => {
    const { id } = await plan();
    await run(postponeLecture, { id, ...why });
    expect(await stored(id)).toMatchObject({ status: "POSTPONED", startsAt: starts, originalStartsAt: starts, changeKind: "POSTPONED" });
    await expectRefused(postponeLecture, { id, ...why, version: 2 }, ["WRONG_STATUS"]);
    test.clock.set("2026-11-30T00:00:00.000Z");
    const newTime = { startsAt: new Date("2026-12-02T01:00:00.000Z"), endsAt: new Date("2026-12-02T02:00:00.000Z") };
    await run(rescheduleLecture, { id, ...why, version: 2, ...newTime });
    expect(await stored(id)).toMatchObject({ ...newTime, status: "SCHEDULED", originalStartsAt: starts, changeKind: "RESCHEDULED" });
    expect(await events()).toEqual(["lectures.LectureScheduled", "lectures.LecturePostponed", "lectures.LectureRescheduled"]);
  });

  it("cancels before the start, with reason and an office's telephone", async () => {
    const { id } = await plan();
    await expectRefused(cancelLecture, { id, ...why, reason: "" }, ["INVALID"]);
    await expectRefused(cancelLecture, { id, ...why, phone: "13800138000" }, ["INVALID"]);
    await expectRefused(cancelLecture, { id, ...why }, ["NOT_ALLOWED"], staffWith("STATION_MANAGER", { stationId: "x", stationPath: "/x/" }));
    await expectRefused(abortLecture, { id, ...why }, ["NOT_STARTED"]);
    await run(cancelLecture, { id, ...why, phone: "0300-8800001" });
    expect(await stored(id)).toMatchObject({ status: "CANCELLED", changeKind: "CANCELLED", changePhone: "0300-8800001", originalStartsAt: starts });
    await expectRefused(cancelLecture, { id, ...why, version: 2 }, ["WRONG_STATUS"]);
    expect(await events()).toEqual(["lectures.LectureScheduled", "lectures.LectureCancelled"]);
  });

  it("breaks off after the start, and asks for a telephone where the station has none", async () => {
    await test.database.writing.manager.update("station", { id: station.id }, { phone: null });
    const { id } = await plan();
    test.clock.set("2026-11-25T01:20:00.000Z");
    await expectRefused(cancelLecture, { id, ...why, phone: "0300-8800001" }, ["ALREADY_STARTED"]);
    await expectRefused(abortLecture, { id, ...why }, ["INVALID"]);
    await run(abortLecture, { id, ...why, phone: "0300-8800001" });
    expect(await stored(id)).toMatchObject({ status: "ABORTED", changeKind: "CANCELLED" });
  });

  it("completes with a head count, after the start only", async () => {
    const { id } = await plan();
    await expectRefused(completeLecture, { id, version: 1, headCount: 20 }, ["NOT_STARTED"]);
    test.clock.set("2026-11-25T02:30:00.000Z");
    await expectRefused(completeLecture, { id, version: 1, headCount: -1 }, ["INVALID"]);
    await expectRefused(completeLecture, { id, version: 2, headCount: 20 }, ["CONFLICT"]);
    await run(completeLecture, { id, version: 1, headCount: 26, summary: "大家听得很认真" });
    expect(await stored(id)).toMatchObject({ status: "COMPLETED", headCount: 26, summary: "大家听得很认真", version: 2 });
    expect(await events()).toEqual(["lectures.LectureScheduled", "lectures.LectureCompleted"]);
  });

  it("edits what is said, keeps what is left out, and shows another place as changed", async () => {
    const lecturer = await saveLecturer(test.database.writing.manager);
    const { id } = await plan({ placeText: "村文化广场", audience: "老年人", contactPhone: "0300-8800009" });
    await run(updateLecture, { id, version: 1, lecturerIds: [lecturer.id], audience: null });
    expect(await stored(id)).toMatchObject({ placeText: "村文化广场", audience: null, changeKind: null, version: 2 });
    expect(await test.database.reading.manager.find(LectureLecturer)).toEqual([{ lectureId: id, lecturerId: lecturer.id, position: 0 }]);
    await run(updateLecture, { id, version: 2, placeText: "村委会二楼" });
    expect(await stored(id)).toMatchObject({
      placeText: "村委会二楼", changeKind: "RELOCATED", originalPlace: "村文化广场", originalStartsAt: starts, changeReason: null, changePhone: "0300-8800009",
    });
    expect(await events()).toEqual(["lectures.LectureScheduled", "lectures.LectureChanged", "lectures.LectureChanged"]);
  });

  it("refuses an edit that breaks a rule, is stale or reaches beyond the actor's team", async () => {
    const { manager } = test.database.writing;
    const team = await saveTeam(manager);
    const own = await saveLecturer(manager, {}, team.id);
    const stranger = await saveLecturer(manager, { active: false });
    const busy = await saveLecturer(manager);
    const { id } = await plan({ lecturerIds: [own.id] });
    await plan({ lecturerIds: [busy.id] });
    await expectRefused(updateLecture, { id, version: 1, topicId: null }, ["INVALID"]);
    await expectRefused(updateLecture, { id, version: 1, lecturerIds: [stranger.id] }, ["INVALID"]);
    await expectRefused(updateLecture, { id, version: 1, lecturerIds: [busy.id] }, ["LECTURER_BUSY"]);
    await expectRefused(updateLecture, { id, version: 3, audience: "全体村民" }, ["CONFLICT"]);
    await expectRefused(updateLecture, { id, version: 1, lecturerIds: [busy.id] }, ["NOT_ALLOWED"], staffWith("TEAM_MANAGER", { teamId: team.id }));
    await run(cancelLecture, { id, ...why });
    await expectRefused(updateLecture, { id, version: 2, audience: "全体村民" }, ["WRONG_STATUS"]);
  });

  it("publishes a draft if it still fits", async () => {
    const lecturer = await saveLecturer(test.database.writing.manager);
    const draft = await plan({ asDraft: true, lecturerIds: [lecturer.id] });
    const other = await plan({ lecturerIds: [lecturer.id] });
    await expectRefused(publishLectureDraft, { id: draft.id, version: 1 }, ["LECTURER_BUSY"]);
    await expectRefused(publishLectureDraft, { id: other.id, version: 1 }, ["WRONG_STATUS"]);
    await run(cancelLecture, { id: other.id, ...why });
    await run(publishLectureDraft, { id: draft.id, version: 1 });
    expect(await stored(draft.id)).toMatchObject({ status: "SCHEDULED", scheduledAt: new Date("2026-11-23T02:00:00.000Z"), version: 2 });
    const late = await plan({ asDraft: true });
    test.clock.set("2026-11-25T01:00:00.001Z");
    await expectRefused(publishLectureDraft, { id: late.id, version: 1 }, ["IN_THE_PAST"]);
  });
});
