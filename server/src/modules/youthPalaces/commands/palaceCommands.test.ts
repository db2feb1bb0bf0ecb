import { administrator, staffWith } from "../../../testing/actors";
import { countStatements } from "../../../testing/countStatements";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { anonymous, type Actor } from "../../../kernel/actor";
import type { Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { StoredEventRow } from "../../../platform/outbox";
import { saveReviewRule, saveStagelessRule } from "../../reviews/review.factory";
import type { Station } from "../../stations";
import { saveOrganisation } from "../../stations/organisation.factory";
import { saveStation } from "../../stations/station.factory";
import { boardTimetables } from "../queries/boardTimetables";
import { publicYouthPalace, publicYouthPalaces } from "../queries/publicPalaces";
import { removePalaceClosure, setPalaceClosure } from "./keepClosures";
import { createClub, updateClub } from "./keepClub";
import { addTimetableSlot, removeTimetableSlot, updateTimetableSlot } from "./keepTimetable";
import { createYouthPalace, updateYouthPalace, type CreateYouthPalace } from "./keepYouthPalace";

describe("keeping a youth palace", () => {
  let test: TestDatabase;
  let station: Station;
  let keeper: Actor;
  beforeEach(async () => {
    test = await openTestDatabase();
    station = await saveStation(test.database.writing.manager, { code: "WH0301" });
    keeper = staffWith("STATION_KEEPER", { stationId: station.id, stationPath: station.path });
    await saveStagelessRule(test.database.writing.manager);
  });
  afterEach(() => test.close());

  type Command<Request, Result> = (work: UnitOfWork, request: Request) => Promise<Outcome<Result>>;
  async function run<Request, Result>(command: Command<Request, Result>, request: Request, actor: Actor = administrator): Promise<Result> {
    const outcome = await test.database.write(actor, (work) => command(work, request));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    return outcome.value;
  }
  async function expectRefused<Request, Result>(command: Command<Request, Result>, request: Request, codes: string[], actor: Actor = administrator): Promise<void> {
    const before = await test.dump();
    const outcome = await test.database.write(actor, (work) => command(work, request));
    expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toEqual(codes);
    expect(await test.dump()).toEqual(before);
  }
  const palaceOf = (overrides: Partial<CreateYouthPalace> = {}): CreateYouthPalace => ({
    name: "柳堰镇乡村复兴少年宫", kind: "REVIVAL", hostKind: "STATION", stationId: station.id, ...overrides,
  });
  const hour = (clubId: string) => ({ clubId, weekday: 3, startTime: "16:20", endTime: "17:20", validFrom: "2026-09-01" });
  const eventTypes = async () => (await test.database.reading.manager.find(StoredEventRow, { order: { id: "ASC" } })).map(({ type }) => type).filter((type) => type.startsWith("youthPalaces."));

  it("opens a palace, a club and an hour, and announces each change", async () => {
    const school = await saveOrganisation(test.database.writing.manager, { kind: "SCHOOL" });
    const palace = await run(createYouthPalace, palaceOf({ hostKind: "SCHOOL", organisationId: school.id }));
    const club = await run(createClub, { palaceId: palace.id, name: " 翰墨书法社 ", kind: "ARTS", room: "书法室" }, keeper);
    const slot = await run(addTimetableSlot, hour(club.id), keeper);
    expect([palace.version, club.name, slot.weekday]).toEqual([1, "翰墨书法社", 3]);
    await run(updateTimetableSlot, { id: slot.id, version: 1, weekday: 4 }, keeper);
    await run(removeTimetableSlot, { id: slot.id, version: 2 }, keeper);
    expect(await eventTypes()).toEqual(["youthPalaces.PalaceChanged", ...Array<string>(4).fill("youthPalaces.TimetableChanged")]);
  });

  it("refuses whoever has no right there", async () => {
    const palace = await run(createYouthPalace, palaceOf());
    const other = await saveStation(test.database.writing.manager);
    const stranger = staffWith("STATION_MANAGER", { stationId: other.id, stationPath: other.path });
    await expectRefused(createYouthPalace, palaceOf(), ["NOT_ALLOWED"], stranger);
    await expectRefused(createYouthPalace, palaceOf(), ["NOT_ALLOWED"], keeper);
    await expectRefused(updateYouthPalace, { id: palace.id, version: 1, stationId: other.id }, ["NOT_ALLOWED"], keeper);
    await expectRefused(createClub, { palaceId: palace.id, name: "合唱团", kind: "ARTS" }, ["NOT_ALLOWED"], stranger);
    await expectRefused(setPalaceClosure, { palaceId: palace.id, from: "2026-12-01", until: "2026-12-02", reason: "考试" }, ["NOT_ALLOWED"], stranger);
  });

  it("refuses what breaks a rule or is stale", async () => {
    const palace = await run(createYouthPalace, palaceOf());
    const club = await run(createClub, { palaceId: palace.id, name: "合唱团", kind: "ARTS" });
    const slot = await run(addTimetableSlot, hour(club.id));
    const closure = { palaceId: palace.id, from: "2026-12-02", until: "2026-12-01", reason: "考试" };
    await expectRefused(createYouthPalace, palaceOf({ name: " ", hostKind: "SCHOOL" }), ["INVALID", "INVALID"]);
    await expectRefused(updateYouthPalace, { id: palace.id, version: 2, phone: "0300-1" }, ["CONFLICT"]);
    await expectRefused(updateClub, { id: club.id, version: 9, name: "合唱社" }, ["CONFLICT"]);
    await expectRefused(updateClub, { id: club.id, version: 1, capacity: 0 }, ["INVALID"]);
    await expectRefused(addTimetableSlot, { ...hour(club.id), weekday: 8, startTime: "25:00" }, ["INVALID", "INVALID", "ENDS_BEFORE_START"]);
    await expectRefused(updateTimetableSlot, { id: slot.id, version: 1, validUntil: "2026-08-31" }, ["INVALID"]);
    await expectRefused(removeTimetableSlot, { id: slot.id, version: 5 }, ["CONFLICT"]);
    await expectRefused(setPalaceClosure, closure, ["ENDS_BEFORE_START"]);
    await expectRefused(removePalaceClosure, { id: palace.id }, ["NOT_FOUND"]);
  });

  it("shows closed days on the board and takes them back, in two statements", async () => {
    const palace = await run(createYouthPalace, palaceOf());
    const club = await run(createClub, { palaceId: palace.id, name: "合唱团", kind: "ARTS", room: "音乐室" });
    await run(addTimetableSlot, hour(club.id));
    const closure = await run(setPalaceClosure, { palaceId: palace.id, from: "2026-11-25", until: "2026-11-25", reason: "期末考试" });
    const board = () => {
      const reader = test.database.reader(anonymous);
      return countStatements(test.database, () => boardTimetables(reader, [station.id], reader.now, new Date("2026-12-08T00:00:00.000Z"), "Asia/Shanghai"));
    };
    const { result, statements } = await board();
    expect(statements).toHaveLength(2);
    expect(result).toMatchObject([{
      id: palace.id, name: "柳堰镇乡村复兴少年宫", rows: [{ day: "周三", time: "16:20–17:20", title: "合唱团", place: "音乐室" }],
      sessions: [{ status: "CLOSED", reason: "期末考试" }, { status: "SCHEDULED", startsAt: new Date("2026-12-02T08:20:00.000Z") }],
    }]);
    await run(removePalaceClosure, { id: closure.id });
    expect((await board()).result[0]?.sessions.map(({ status }) => status)).toEqual(["SCHEDULED", "SCHEDULED"]);
    await run(updateYouthPalace, { id: palace.id, version: 1, active: false });
    expect((await board()).result).toEqual([]);
  });

  it("shows residents open palaces with reviewed words only", async () => {
    await saveReviewRule(test.database.writing.manager, { effectiveAt: new Date("2026-01-01T00:00:00.000Z") });
    const palace = await run(createYouthPalace, palaceOf({ summary: "未审简介", phone: "0300-8812345" }));
    const read = <T>(query: Parameters<typeof test.database.read<T>>[1]) => test.database.read(anonymous, query);
    expect(await read((reader) => publicYouthPalace(reader, { id: palace.id }))).toMatchObject({ palace: { id: palace.id }, summary: null });
    expect(await read((reader) => publicYouthPalaces(reader, { near: { stationCode: "WH0301" }, first: 5 }))).toHaveLength(1);
    expect(await read((reader) => publicYouthPalaces(reader, { near: { stationCode: "WH0999" }, first: 5 }))).toEqual([]);
    await run(updateYouthPalace, { id: palace.id, version: 1, active: false });
    expect(await read((reader) => publicYouthPalace(reader, { id: palace.id }))).toBeNull();
  });
});
