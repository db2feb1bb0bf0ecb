import { systemActor } from "../../../kernel/actor";
import { succeed } from "../../../kernel/outcome";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { Activity } from "../../activities";
import { saveActivity } from "../../activities/activity.factory";
import { publishEntry } from "../../content/content.factory";
import { Lecture } from "../../lectures";
import { saveStagelessRule } from "../../reviews/review.factory";
import { saveStation } from "../../stations/station.factory";
import { seedStandingRule } from "../commands/seedStandingRule";
import { publicPieces } from "./publicPieces";

const body = "{date}（{weekday}）{start}到{end}，在{place}，{lecturer}主讲，咨询{phone}。";

describe("a notice of a lecture", () => {
  let test: TestDatabase;
  let lecture: Activity;
  beforeEach(async () => {
    test = await openTestDatabase();
    const system = systemActor("test");
    await test.database.write(system, async ({ entities }) => succeed(await saveStagelessRule(entities)));
    await test.database.write(system, seedStandingRule);
    const { manager } = test.database.writing;
    const station = await saveStation(manager, { name: "清河村文明实践站", phone: "0300-8800001" });
    lecture = await saveActivity(manager, { stationId: station.id, startsAt: new Date("2026-11-25T01:00:00.000Z"), endsAt: new Date("2026-11-25T02:30:00.000Z") });
    await manager.insert(Lecture, { id: lecture.id, topicId: null, tier: "COUNTY" });
    await publishEntry(test.database, { uid: "lecture-notice", fields: { kind: "LECTURE", title: "宣讲预告", body, lectureId: lecture.id, channels: ["MINI_PROGRAM"] } });
  });
  afterEach(() => test.close());

  const read = async (): Promise<(string | undefined)[][]> => {
    const place = { channel: "MINI_PROGRAM" as const, stationCode: null, timeZone: "Asia/Shanghai" };
    const pieces = await test.database.read({ kind: "anonymous" }, (reader) => publicPieces(reader, place, ["LECTURE_NOTICE"]));
    return pieces.map(({ snapshot, lecture: told }) => [told?.status, snapshot.text]);
  };
  const change = (columns: Partial<Activity>) => test.database.writing.manager.update(Activity, { id: lecture.id }, columns);

  it("is filled from the lecture as it stands now", async () => {
    expect(await read()).toEqual([["SCHEDULED", "11月25日（周三）09:00到10:30，在清河村文明实践站，待定主讲，咨询0300-8800001。"]]);
    const moved = { startsAt: new Date("2026-11-26T06:00:00.000Z"), endsAt: new Date("2026-11-26T07:00:00.000Z") };
    await change({ ...moved, changeKind: "RESCHEDULED", originalStartsAt: lecture.startsAt, originalEndsAt: lecture.endsAt, changeReason: "停电", changePhone: "0300-8800002" });
    expect(await read()).toEqual([["RESCHEDULED", "11月26日（周四）14:00到15:00，在清河村文明实践站，待定主讲，咨询0300-8800002。"]]);
  });

  it("says no time while it is put off, says 已取消 until an hour past the old start, then is gone", async () => {
    await change({ status: "POSTPONED" });
    expect(await read()).toEqual([["POSTPONED", "待定（待定）待定到待定，在清河村文明实践站，待定主讲，咨询0300-8800001。"]]);
    await change({ status: "CANCELLED" });
    test.clock.set("2026-11-25T01:59:59.999Z");
    expect((await read()).map(([status]) => status)).toEqual(["CANCELLED"]);
    test.clock.set("2026-11-25T02:00:00.000Z");
    expect(await read()).toEqual([]);
  });

  it("is gone when its lecture is over", async () => {
    test.clock.set("2026-11-25T02:30:00.000Z");
    expect(await read()).toEqual([]);
  });
});
