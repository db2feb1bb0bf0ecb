import { anonymous, type StaffActor } from "../../../kernel/actor";
import { administrator } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { saveGuardPeriod } from "../../guardPeriods/guardPeriod.factory";
import { heldMutations } from "../../heldChanges";
import { whatIsHeld } from "../../heldChanges/heldChange.factory";
import { saveStagelessRule } from "../../reviews/review.factory";
import type { Station } from "../../stations";
import { saveStation } from "../../stations/station.factory";
import { setPalaceClosure } from "../commands/keepClosures";
import { createClub, updateClub } from "../commands/keepClub";
import { addTimetableSlot } from "../commands/keepTimetable";
import { createYouthPalace, updateYouthPalace } from "../commands/keepYouthPalace";
import type { Club } from "../club.entity";
import { publicYouthPalace } from "../queries/publicPalaces";
import type { TimetableSlot } from "../timetableSlot.entity";
import type { YouthPalace } from "../youthPalace.entity";
import { heldCreateClub, heldUpdateClub } from "./heldClubs";
import { heldCreateYouthPalace, heldUpdateYouthPalace } from "./heldPalaces";
import { heldAddTimetableSlot, heldRemovePalaceClosure, heldUpdateTimetableSlot } from "./heldTimetable";

const clerk: StaffActor = { ...administrator, name: "许干事" };

describe("a youth palace in a guard period", () => {
  let test: TestDatabase;
  let station: Station;
  let palace: YouthPalace;
  let club: Club;
  let slot: TimetableSlot;

  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager } = test.database.writing;
    await saveStagelessRule(manager);
    station = await saveStation(manager, { name: "柳堰村文明实践站" });
    palace = await write((work) => createYouthPalace(work, { name: "青山镇乡村学校少年宫", kind: "RURAL_SCHOOL", hostKind: "STATION", stationId: station.id, address: "学校路1号", openingText: "周末开放" }));
    club = await write((work) => createClub(work, { palaceId: palace.id, name: "书法班", kind: "ARTS", room: "书法室" }));
    slot = await write((work) => addTimetableSlot(work, { clubId: club.id, weekday: 3, startTime: "16:30", endTime: "17:30", validFrom: "2026-09-01", validUntil: "2027-01-15" }));
    await saveGuardPeriod(manager, { name: "全国两会" });
  });
  afterEach(() => test.close());

  async function write<T>(command: Parameters<typeof test.database.write<T>>[1]): Promise<T> {
    const outcome = await test.database.write(clerk, command);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    return outcome.value;
  }

  const ask = <Request extends object, Value, Before>(definition: Parameters<typeof whatIsHeld<Request, Value, Before>>[2], request: Request) => whatIsHeld(test, clerk, definition, request);
  const edit = (row: { id: string; version: number }) => ({ id: row.id, version: row.version });

  it("holds a new palace, club and hour", async () => {
    const stationId = station.id;
    expect(await ask(heldCreateYouthPalace, { name: "二小少年宫", kind: "REVIVAL", hostKind: "STATION", stationId, phone: "0300-8812345" })).toEqual({
      title: "柳堰村文明实践站：新增少年宫 二小少年宫", lines: ["类型：填写为“乡村复兴少年宫”", "电话：填写为“0300-8812345”"], stationId,
    });
    expect(await ask(heldCreateClub, { palaceId: palace.id, name: "合唱团", kind: "ARTS", capacity: 30 })).toEqual({
      title: "青山镇乡村学校少年宫：新增社团 合唱团", lines: ["类别：填写为“文化艺术类”", "名额：填写为“30”"], stationId,
    });
    expect(await ask(heldAddTimetableSlot, { clubId: club.id, weekday: 4, startTime: "16:30", endTime: "17:30", validFrom: "2026-11-01", room: "二楼" })).toEqual({
      title: "青山镇乡村学校少年宫：新增课时 书法班 周四 16:30–17:30", lines: ["时间：2026-11-01起，长期", "活动室：填写为“二楼”"], stationId,
    });
  });

  it("holds other words of a palace and its opening again, not its closing, nor what nobody reads or review will see", async () => {
    expect(await ask(heldUpdateYouthPalace, { ...edit(palace), address: "学校路2号", phone: null })).toMatchObject({
      title: "青山镇乡村学校少年宫：修改资料", lines: ["地址：从“学校路1号”改为“学校路2号”"],
    });
    expect(await ask(heldUpdateYouthPalace, { ...edit(palace), contactName: "张老师" })).toBeNull();
    expect(await ask(heldUpdateYouthPalace, { ...edit(palace), openingText: "每天开放" })).toBeNull();
    expect(await ask(heldUpdateYouthPalace, { ...edit(palace), address: null })).toBeNull();
    expect(await ask(heldUpdateYouthPalace, { ...edit(palace), active: false, name: "改名少年宫" })).toBeNull();
    const closed = await write((work) => updateYouthPalace(work, { ...edit(palace), active: false, name: "改名少年宫" }));
    expect(await ask(heldUpdateYouthPalace, { ...edit(closed), active: true })).toMatchObject({
      title: "改名少年宫：重新开放",
      lines: ["重新开放", "名称：填写为“改名少年宫”", "类型：填写为“乡村学校少年宫”", "地址：填写为“学校路1号”", "开放说明：填写为“周末开放”", "展示阵地：填写为“柳堰村文明实践站”"],
    });
  });

  it("holds a reviewed text that would be shown again by words of no matter what", async () => {
    const emptied = await write((work) => updateYouthPalace(work, { ...edit(palace), openingText: null, summary: "新简介" }));
    const shown = await test.database.read(anonymous, (reader) => publicYouthPalace(reader, { id: palace.id }));
    expect(shown).toMatchObject({ openingText: null, summary: null });
    expect(await ask(heldUpdateYouthPalace, { ...edit(emptied), openingText: "随便什么" })).toMatchObject({ lines: ["开放说明：填写为“周末开放”"] });
  });

  it("holds other words of a club and its meeting again, not its closing", async () => {
    expect(await ask(heldUpdateClub, { ...edit(club), name: "书法社", room: null })).toMatchObject({
      title: "青山镇乡村学校少年宫：修改社团 书法班", lines: ["名称：从“书法班”改为“书法社”", "活动室：去掉“书法室”"],
    });
    expect(await ask(heldUpdateClub, { ...edit(club), room: null })).toBeNull();
    const closed = await write((work) => updateClub(work, { ...edit(club), active: false }));
    expect(await ask(heldUpdateClub, { ...edit(closed), active: true })).toMatchObject({ title: "青山镇乡村学校少年宫：重新开社团 书法班", lines: ["重新开班", "名称：填写为“书法班”", "类别：填写为“文化艺术类”", "活动室：填写为“书法室”"] });
  });

  it("holds more days and another room of an hour, not its correction, and opening on closed days", async () => {
    expect(await ask(heldUpdateTimetableSlot, { ...edit(slot), validUntil: null, weekday: 5 })).toMatchObject({
      title: "青山镇乡村学校少年宫：修改课时 书法班 周三 16:30–17:30",
      lines: ["时间：从“周三 16:30–17:30”改为“周五 16:30–17:30”", "期限：从“2026-09-01起，到2027-01-15”改为“2026-09-01起，长期”"],
    });
    expect(await ask(heldUpdateTimetableSlot, { ...edit(slot), room: "三楼" })).toMatchObject({ lines: ["活动室：填写为“三楼”"] });
    expect(await ask(heldUpdateTimetableSlot, { ...edit(slot), startTime: "16:00", validUntil: "2026-12-31" })).toBeNull();
    const closure = await write((work) => setPalaceClosure(work, { palaceId: palace.id, from: "2026-12-01", until: "2026-12-03", reason: "期末考试" }));
    expect(await ask(heldRemovePalaceClosure, { id: closure.id })).toMatchObject({ title: "青山镇乡村学校少年宫：取消闭馆 2026-12-01至2026-12-03", lines: ["不再显示闭馆：期末考试"] });
  });

  it("has declared what it holds", () => {
    expect(heldMutations()).toEqual(expect.arrayContaining(["addTimetableSlot", "createClub", "createYouthPalace", "removePalaceClosure", "updateClub", "updateTimetableSlot", "updateYouthPalace"]));
  });
});
