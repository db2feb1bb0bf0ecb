import pino from "pino";
import { EventDeliverer } from "../../../platform/outbox";
import { administrator } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { Activity } from "../../activities";
import { saveActivity } from "../../activities/activity.factory";
import { changeStationStatus } from "../../stations";
import { saveStation } from "../../stations/station.factory";
import { saveWordingList } from "../../wording/wordingList.factory";
import { Lecture } from "../lecture.entity";
import { cancelLecturesOfClosedStation } from "./cancelLecturesOfClosedStation";

describe("closing a station", () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await openTestDatabase();
  });
  afterEach(() => test.close());

  it("calls its coming lectures off with reason and the telephone of the place above; others stay", async () => {
    const { manager } = test.database.writing;
    const centre = await saveStation(manager, { phone: "0300-8800001" });
    const closing = await saveStation(manager, { phone: "0300-8800002" }, centre);
    const other = await saveStation(manager, {}, centre);
    const lecture = async (stationId: string, startsAt: string) => {
      const start = new Date(startsAt);
      const row = await saveActivity(manager, { stationId, kind: "LECTURE", status: "SCHEDULED", scheduledAt: new Date("2026-11-01T00:00:00Z"), startsAt: start, endsAt: new Date(start.getTime() + 3_600_000) });
      await manager.insert(Lecture, { id: row.id, topicId: null, tier: "VILLAGE" });
      return row.id;
    };
    const coming = await lecture(closing.id, "2026-11-25T01:00:00Z");
    const running = await lecture(closing.id, "2026-11-23T01:30:00Z");
    const elsewhere = await lecture(other.id, "2026-11-25T01:00:00Z");
    const closed = await test.database.write(administrator, (work) => changeStationStatus(work, { id: closing.id, version: 1, status: "CLOSED", reason: "村委会搬迁" }));
    expect(closed.ok).toBe(true);
    await new EventDeliverer(test.database, [cancelLecturesOfClosedStation], pino({ level: "silent" })).deliver();
    const rows = await test.database.reading.manager.find(Activity);
    const told = new Map(rows.map(({ id, status, changeReason, changePhone }) => [id, [status, changeReason, changePhone]]));
    expect(told.get(coming)).toEqual(["CANCELLED", "村委会搬迁", "0300-8800001"]);
    expect(told.get(running)).toEqual(["SCHEDULED", null, null]);
    expect(told.get(elsewhere)).toEqual(["SCHEDULED", null, null]);
  });

  it("waits for no word list: where reason or telephone may not be printed, lectures are called off in neutral words", async () => {
    const { manager } = test.database.writing;
    await saveWordingList(test.database, { words: [{ text: "赖账" }] });
    const closing = await saveStation(manager, { phone: "0300-8800002" });
    const startsAt = new Date("2026-11-25T01:00:00Z");
    const { id } = await saveActivity(manager, { stationId: closing.id, kind: "LECTURE", status: "SCHEDULED", scheduledAt: new Date("2026-11-01T00:00:00Z"), startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) });
    await manager.insert(Lecture, { id, topicId: null, tier: "VILLAGE" });
    await test.database.write(administrator, (work) => changeStationStatus(work, { id: closing.id, version: 1, status: "CLOSED", reason: "房东赖账" }));
    await new EventDeliverer(test.database, [cancelLecturesOfClosedStation], pino({ level: "silent" })).deliver();
    const { status, changeReason, changePhone } = await test.database.reading.manager.findOneByOrFail(Activity, { id });
    expect([status, changeReason, changePhone]).toEqual(["CANCELLED", "本阵地已撤销", "0300-8800002"]);
  });
});
