import { administrator } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import type { Activity } from "../../activities";
import { saveGuardPeriod } from "../../guardPeriods/guardPeriod.factory";
import { whatIsHeld } from "../../heldChanges/heldChange.factory";
import { saveStagelessRule } from "../../reviews/review.factory";
import { createFacility, type Station } from "../../stations";
import { saveStation } from "../../stations/station.factory";
import { createTopic } from "../commands/createTopic";
import { scheduleLecture } from "../commands/scheduleLecture";
import { updateLecture } from "../commands/updateLecture";
import { saveLecturer } from "../lecture.factory";
import { heldCreateLecturer, heldUpdateLecturer } from "./heldLecturers";
import { heldUpdateLecture } from "./heldLectures";

describe("a lecture in a guard period", () => {
  let test: TestDatabase;
  let station: Station;
  let topicId: string;
  let otherTopicId: string;
  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager } = test.database.writing;
    await saveStagelessRule(manager);
    station = await saveStation(manager, { name: "柳堰村文明实践站", phone: "0300-8812345" });
    [topicId, otherTopicId] = [(await write((work) => createTopic(work, { title: "医保缴费" }))).id, (await write((work) => createTopic(work, { title: "冬季防火" }))).id];
  });
  afterEach(() => test.close());

  const ask = <Request extends object, Value, Before>(definition: Parameters<typeof whatIsHeld<Request, Value, Before>>[2], request: Request) => whatIsHeld(test, administrator, definition, request);
  async function write<T>(command: Parameters<typeof test.database.write<T>>[1]): Promise<T> {
    const outcome = await test.database.write(administrator, command);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    return outcome.value;
  }
  const plan = (asDraft: boolean): Promise<Activity> => write((work) => scheduleLecture(work, {
    requestId: `held-${String(asDraft)}`, stationId: station.id, topicId, startsAt: new Date("2026-11-25T01:00:00.000Z"), endsAt: new Date("2026-11-25T02:00:00.000Z"), audience: "全体居民", asDraft,
  }));

  it("waits to be told of under another reviewed title, not to be corrected, nor as a draft", async () => {
    const [{ id }, draft] = [await plan(false), await plan(true)];
    const room = await write((work) => createFacility(work, { stationId: station.id, kind: "SQUARE", name: "文化广场" }));
    const lecturer = await saveLecturer(test.database.writing.manager, { name: "言达理" });
    await saveGuardPeriod(test.database.writing.manager);
    expect(await ask(heldUpdateLecture, { id, version: 1, topicId: otherTopicId })).toEqual({
      title: "柳堰村文明实践站：修改宣讲 医保缴费", lines: ["题目：从“医保缴费”改为“冬季防火”"], stationId: station.id,
    });
    expect(await ask(heldUpdateLecture, { id, version: 1, facilityId: room.id, lecturerIds: [lecturer.id], capacity: 50, audience: null })).toBeNull();
    expect(await ask(heldUpdateLecture, { id, version: 1, ownTitle: "还没有审过的题目" })).toBeNull();
    expect(await ask(heldUpdateLecture, { id: draft.id, version: 1, topicId: otherTopicId })).toBeNull();
  });

  it("waits when reviewed words of its own that were taken out would be told again", async () => {
    const { id } = await plan(false);
    await write((work) => updateLecture(work, { id, version: 1, ownTitle: "本村医保说明会" }));
    await saveGuardPeriod(test.database.writing.manager);
    // Other words remain, so the revision with the title stays live while it is out.
    expect(await ask(heldUpdateLecture, { id, version: 2, ownTitle: null })).toBeNull();
    expect(await ask(heldUpdateLecture, { id, version: 2, ownTitle: null, topicId: otherTopicId })).toMatchObject({ lines: ["题目：从“本村医保说明会”改为“冬季防火”"] });
    await write((work) => updateLecture(work, { id, version: 2, ownTitle: null }));
    expect(await ask(heldUpdateLecture, { id, version: 3, ownTitle: "随便什么" })).toMatchObject({ lines: ["题目：从“医保缴费”改为“本村医保说明会”"] });
  });

  it("waits with a new lecturer and another name, not with what staff alone read", async () => {
    const lecturer = await saveLecturer(test.database.writing.manager, { name: "言达理" });
    await saveGuardPeriod(test.database.writing.manager);
    expect(await ask(heldCreateLecturer, { number: "L9", name: "新讲员", tier: "VILLAGE" as const })).toEqual({ title: "新增宣讲员 新讲员", lines: [], stationId: null });
    expect(await ask(heldUpdateLecturer, { id: lecturer.id, version: 1, identity: "五老人员", active: false })).toBeNull();
    expect(await ask(heldUpdateLecturer, { id: lecturer.id, version: 1, name: "言达义" })).toEqual({ title: "宣讲员改名：言达义", lines: ["姓名：从“言达理”改为“言达义”"], stationId: null });
  });
});
