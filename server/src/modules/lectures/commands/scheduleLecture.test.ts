import { staffWith, administrator } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import type { Actor } from "../../../kernel/actor";
import { StoredEventRow } from "../../../platform/outbox";
import { Activity, TransitionLog } from "../../activities";
import { Revision } from "../../reviews";
import { saveStagelessRule } from "../../reviews/review.factory";
import type { Station } from "../../stations";
import { saveFacility } from "../../stations/facility.factory";
import { saveStation } from "../../stations/station.factory";
import { saveLecturer, saveTeam, saveTopic } from "../lecture.factory";
import { Lecture, LectureLecturer } from "../lecture.entity";
import type { Lecturer } from "../lecturer.entity";
import type { LecturerTeam } from "../lecturerTeam.entity";
import type { Topic } from "../topic.entity";
import { scheduleLecture, type ScheduleLecture } from "./scheduleLecture";

describe("scheduleLecture", () => {
  let test: TestDatabase;
  let centre: Station;
  let station: Station;
  let team: LecturerTeam;
  let lecturer: Lecturer;
  let topic: Topic;
  let serial = 0;
  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager } = test.database.writing;
    centre = await saveStation(manager);
    station = await saveStation(manager, { name: "柳堰村新时代文明实践站", tier: "STATION" }, centre);
    team = await saveTeam(manager);
    lecturer = await saveLecturer(manager, { name: "言达理" }, team.id);
    topic = await saveTopic(manager);
    await saveStagelessRule(manager);
  });
  afterEach(() => test.close());

  const ask = (overrides: Partial<ScheduleLecture> = {}): ScheduleLecture => ({
    requestId: `request-${String((serial += 1))}`, stationId: station.id, topicId: topic.id, lecturerIds: [lecturer.id],
    startsAt: new Date("2026-11-25T01:00:00.000Z"), endsAt: new Date("2026-11-25T02:00:00.000Z"), ...overrides,
  });
  const run = (request: ScheduleLecture, actor: Actor = administrator) => test.database.write(actor, (work) => scheduleLecture(work, request));
  const keeper = () => staffWith("STATION_KEEPER", { stationId: station.id, stationPath: station.path });

  async function expectRefused(request: ScheduleLecture, codes: string[], actor?: Actor): Promise<void> {
    const before = await test.dump();
    const outcome = await run(request, actor);
    expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toEqual(codes);
    expect(await test.dump()).toEqual(before);
  }

  it("announces the lecture with its lecturers, a line in the log and one event", async () => {
    const outcome = await run(ask({ ownTitle: " 红白喜事这样办 ", capacity: 40 }), keeper());
    expect(outcome.ok).toBe(true);
    const { manager } = test.database.reading;
    const [activity] = await manager.find(Activity);
    expect(activity).toMatchObject({
      version: 1, kind: "LECTURE", status: "SCHEDULED", stationId: station.id, ownTitle: "红白喜事这样办", capacity: 40, lateEntry: false,
      scheduledAt: new Date("2026-11-23T02:00:00.000Z"), createdBy: keeper().accountId, changeKind: null,
    });
    expect(await manager.find(Lecture)).toEqual([{ id: activity?.id, topicId: topic.id, templateId: null, announceAskedBy: null, announceAskedByName: null, announceAskedAt: null, tier: "VILLAGE" }]);
    expect(await manager.find(LectureLecturer)).toEqual([{ lectureId: activity?.id, lecturerId: lecturer.id, position: 0 }]);
    expect(await manager.find(TransitionLog)).toMatchObject([{ subjectId: activity?.id, command: "schedule", fromStatus: null, toStatus: "SCHEDULED" }]);
    expect(await manager.find(Revision)).toMatchObject([{ subjectId: activity?.id, state: "LIVE", snapshot: { ownTitle: "红白喜事这样办" } }]);
    const events = await manager.find(StoredEventRow, { where: { type: "lectures.LectureScheduled" } });
    expect(events).toMatchObject([{ payload: { lectureId: activity?.id, stationId: station.id } }]);
  });

  it("gives the same lecture for the same request, and changes nothing the second time", async () => {
    const request = ask();
    const first = await run(request);
    const before = await test.dump();
    const second = await run(request);
    expect(second.ok && first.ok && second.value.id === first.value.id).toBe(true);
    expect(await test.dump()).toEqual(before);
    await expectRefused(request, ["CONFLICT"], { ...administrator, accountId: "01900000-0000-7000-8000-000000000002" });
  });

  it("keeps a draft unannounced, and lets it overlap", async () => {
    await run(ask());
    const outcome = await run(ask({ asDraft: true }));
    expect(outcome).toMatchObject({ ok: true, value: { status: "DRAFT", scheduledAt: null } });
  });

  it("refuses whoever has no right at the station", async () => {
    const elsewhere = await saveStation(test.database.writing.manager, {}, centre);
    const manager = staffWith("STATION_MANAGER", { stationId: elsewhere.id, stationPath: elsewhere.path });
    await expectRefused(ask(), ["NOT_ALLOWED"], manager);
    await expectRefused(ask(), ["NOT_ALLOWED"], staffWith("VIEWER"));
    await expectRefused(ask(), ["NOT_ALLOWED"], { kind: "anonymous" });
    await expectRefused(ask({ lecturerIds: [] }), ["NOT_ALLOWED"], staffWith("TEAM_MANAGER", { teamId: team.id }));
  });

  it("lets a team's manager send the team's own lecturers to any station", async () => {
    const manager = staffWith("TEAM_MANAGER", { teamId: team.id });
    expect((await run(ask(), manager)).ok).toBe(true);
    const stranger = await saveLecturer(test.database.writing.manager);
    await expectRefused(ask({ lecturerIds: [lecturer.id, stranger.id] }), ["NOT_ALLOWED"], manager);
  });

  it("refuses a broken time", async () => {
    const startsAt = new Date("2026-11-25T01:00:00.000Z");
    await expectRefused(ask({ endsAt: startsAt }), ["ENDS_BEFORE_START"]);
    await expectRefused(ask({ endsAt: new Date("2026-11-26T01:00:00.001Z") }), ["INVALID"]);
    const past = { startsAt: new Date("2026-11-22T01:00:00.000Z"), endsAt: new Date("2026-11-22T02:00:00.000Z") };
    await expectRefused(ask(past), ["IN_THE_PAST"]);
    expect(await run(ask({ ...past, lateEntry: true }))).toMatchObject({ ok: true, value: { lateEntry: true, status: "SCHEDULED" } });
  });

  it("refuses a station that is not in use, and what does not exist", async () => {
    const suspended = await saveStation(test.database.writing.manager, { status: "SUSPENDED" }, centre);
    const nobody = "00000000-0000-7000-8000-000000000000";
    const facility = await saveFacility(test.database.writing.manager, { stationId: centre.id });
    await expectRefused(ask({ stationId: suspended.id }), ["STATION_CLOSED"]);
    await expectRefused(ask({ stationId: nobody }), ["NOT_FOUND"]);
    await expectRefused(ask({ topicId: nobody, workClassId: nobody, formId: nobody, lecturerIds: [nobody], facilityId: facility.id }), Array(5).fill("INVALID") as string[]);
    await expectRefused(ask({ topicId: null }), ["INVALID"]);
    await expectRefused(ask({ capacity: 0, ownTitle: "长".repeat(41), contactPhone: "138 0013 8000" }), ["INVALID", "INVALID", "INVALID"]);
  });

  it("refuses a lecturer or a room that is taken, unless the caller wants it so", async () => {
    const facility = await saveFacility(test.database.writing.manager, { stationId: station.id });
    await run(ask({ facilityId: facility.id }));
    const overlapping = { startsAt: new Date("2026-11-25T01:59:00.000Z"), endsAt: new Date("2026-11-25T03:00:00.000Z"), facilityId: facility.id };
    await expectRefused(ask(overlapping), ["LECTURER_BUSY", "FACILITY_BUSY"]);
    await expectRefused(ask({ ...overlapping, lecturerIds: [] }), ["FACILITY_BUSY"]);
    const after = { startsAt: new Date("2026-11-25T02:00:00.000Z"), endsAt: new Date("2026-11-25T03:00:00.000Z"), facilityId: facility.id };
    expect((await run(ask(after))).ok).toBe(true);
    expect((await run(ask({ ...overlapping, allowConflicts: true }))).ok).toBe(true);
  });

  it("lets one of several plans for a lecturer win when they arrive at once", async () => {
    const stations = await Promise.all([1, 2, 3, 4].map(() => saveStation(test.database.writing.manager, {}, centre)));
    const outcomes = await Promise.all(stations.map(({ id }) => run(ask({ stationId: id }))));
    const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.refusals.map(({ code }) => code)));
    expect(refused).toEqual(["LECTURER_BUSY", "LECTURER_BUSY", "LECTURER_BUSY"]);
    expect(await test.database.reading.manager.count(Activity)).toBe(1);
  });
});
