import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { execute, parse } from "graphql";
import { createContext } from "../../graphql/context";
import { buildPortalSchema } from "../../graphql/buildPortalSchema";
import { plainDocument } from "../../graphql/documents/plainDocument";
import { canonicalJson } from "../../kernel/canonicalJson";
import { systemActor } from "../../kernel/actor";
import { newId } from "../../kernel/id";
import type { Outcome } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { administrator } from "../../testing/actors";
import { countStatements } from "../../testing/countStatements";
import { servicesFor } from "../../testing/services";
import { openTestDatabase, type TestDatabase } from "../../testing/testDatabase";
import type { Piece } from "../content";
import { publishEntry } from "../content/content.factory";
import { cancelLecture, rescheduleLecture, scheduleLecture } from "../lectures";
import { placePiece } from "../placements";
import { saveStandingRule } from "../placements/placement.factory";
import { saveStagelessRule } from "../reviews/review.factory";
import { classKeyOf } from "../screens";
import { changeStationStatus, type Station } from "../stations";
import { saveStation } from "../stations/station.factory";
import { Club, setPalaceClosure, TimetableSlot, YouthPalace } from "../youthPalaces";
import { feedMemory, type FeedMemory } from "./feedMemory";
import { feedParts } from "./feedParts";
import { screenFeed } from "./queries/screenFeed";
import { ScreenFeedResolver } from "./screenFeed.resolver";

const zone = "Asia/Shanghai";
const at = (text: string) => new Date(`2026-11-${text}:00+08:00`);
const stamps = { createdAt: at("01T00:00"), updatedAt: at("01T00:00") };

describe("the feed of a station's screens", () => {
  let test: TestDatabase;
  let memory: FeedMemory;
  let here: Station;
  let elsewhere: Station;

  beforeEach(async () => {
    test = await openTestDatabase(at("23T10:00").toISOString());
    memory = feedMemory(servicesFor(test));
    const { manager } = test.database.writing;
    await saveStagelessRule(manager);
    await saveStandingRule(test.database);
    const centre = await saveStation(manager);
    here = await saveStation(manager, { name: "柳堰村站" }, centre);
    elsewhere = await saveStation(manager, {}, centre);
  });
  afterEach(() => test.close());

  async function write<T>(command: (work: UnitOfWork) => Promise<Outcome<T>>): Promise<T> {
    const outcome = await test.database.write(administrator, command);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    return outcome.value;
  }

  const publish = (uid: string, fields: Record<string, unknown>): Promise<Piece> => publishEntry(test.database, { uid, fields });

  async function feedOf(station: Station) {
    const classKey = classKeyOf({ channel: "SCREEN", stationId: station.id, shape: "LANDSCAPE", tags: [] });
    const feed = await test.database.read(systemActor("test"), (reader) => screenFeed(reader, { classKey, timeZone: zone, ...feedParts(memory) }));
    if (!feed) throw new Error("no feed");
    return feed.items;
  }

  const schedule = () => write((work) => scheduleLecture(work, {
    requestId: "r1", stationId: here.id, ownTitle: "身边好人的一天", placeText: "柳堰村宣讲室", startsAt: at("25T09:00"), endsAt: at("25T10:00"), contactPhone: "0300-8800301",
  }));
  const why = { reason: "讲师临时有事", phone: "0300-8800001" };
  const strips = async (station = here) => (await feedOf(station)).map(({ strip }) => strip);

  it("shows an ad and a motto with their 落款 everywhere, and a placed one only where it was placed", async () => {
    await publish("public-service-ad", { title: "文明礼仪", lines: ["一声你好", "满城春风"], strip: null, seconds: 12, channels: ["SCREEN"] });
    await publish("family-motto", { text: "静以修身，俭以养德。", origin: "诸葛亮《诫子书》", kind: "CLASSIC" });
    const placed = await publish("article", { title: "村里有了新书屋" });
    await publish("article", { title: "只在小程序", channels: ["MINI_PROGRAM"] });
    await write((work) => placePiece(work, { pieceId: placed.id, stationIds: [elsewhere.id] }));
    const items = await feedOf(here);
    expect(items.map(({ kind, title, lines, strip, body, origin, signature, seconds }) => ({ kind, title, lines, strip, body, origin, signature, seconds }))).toEqual([
      { kind: "PUBLIC_SERVICE_AD", title: "文明礼仪", lines: ["一声你好", "满城春风"], strip: "一声你好，满城春风", body: null, origin: null, signature: "望禾县文明办", seconds: 12 },
      {
        kind: "FAMILY_MOTTO", title: "静以修身，俭以养德。", lines: [], strip: "静以修身，俭以养德。——诸葛亮《诫子书》", body: "静以修身，俭以养德。", origin: "诸葛亮《诫子书》",
        signature: "望禾县文明办", seconds: 8,
      },
    ]);
    expect((await feedOf(elsewhere)).map(({ title }) => title)).toEqual(["文明礼仪", "静以修身，俭以养德。", "村里有了新书屋"]);
  });

  it("forgets a piece at its end, without anybody telling", async () => {
    await publish("article", { title: "短", showFrom: at("23T09:30").toISOString(), showUntil: at("23T11:30").toISOString() });
    expect((await feedOf(here)).map(({ windows }) => windows)).toEqual([[{ from: at("23T09:30"), until: at("23T11:30") }]]);
    test.clock.set(new Date(at("23T11:30").getTime() - 1));
    expect((await feedOf(here)).length).toBe(1);
    test.clock.set(at("23T11:30"));
    expect(await feedOf(here)).toEqual([]);
  });

  it("shows a piece strongly only in the hours it was given strength for, as parts of it that are never due at once", async () => {
    const piece = await publish("article", { title: "消防提示", channels: ["SCREEN"] });
    const parts = async () => (await feedOf(here)).map(({ id, priority, weight, windows }) => ({ id, priority, weight, windows }));
    await write((work) => placePiece(work, { pieceId: piece.id, aim: { everywhere: true } }));
    const horizon = new Date("2026-12-08T10:00:00+08:00");
    expect(await parts()).toEqual([{ id: `piece:${piece.id}`, priority: "NORMAL", weight: 1, windows: [{ from: at("23T09:00"), until: horizon }] }]);
    await test.database.write(systemActor("test"), (work) => placePiece(work, { pieceId: piece.id, stationIds: [here.id], windowFrom: at("30T08:00"), windowUntil: at("30T09:00"), weight: 10, priority: "URGENT" }));
    const strong = { id: `piece:${piece.id}.URGENT-10`, priority: "URGENT", weight: 10, windows: [{ from: at("30T08:00"), until: at("30T09:00") }] };
    expect(await parts()).toEqual([
      strong, { id: `piece:${piece.id}`, priority: "NORMAL", weight: 1, windows: [{ from: at("23T09:00"), until: at("30T08:00") }, { from: at("30T09:00"), until: horizon }] },
    ]);
    expect((await feedOf(elsewhere)).map(({ priority, weight }) => [priority, weight])).toEqual([["NORMAL", 1]]);
    test.clock.set(at("30T09:00"));
    expect((await parts()).map(({ id, priority }) => [id, priority])).toEqual([[`piece:${piece.id}`, "NORMAL"]]);
  });

  it("tells a lecture, its move and its end at its own station only, and on its notice everywhere", async () => {
    const lecture = await schedule();
    await publish("lecture-notice", { title: "宣讲预告", kind: "LECTURE", body: "{date}{start}在{place}", lectureId: lecture.id });
    expect(await strips()).toEqual(["宣讲预告：11月25日09:00在柳堰村宣讲室", "11月25日（周三）上午9:00 柳堰村宣讲室：身边好人的一天"]);
    expect(await strips(elsewhere)).toEqual(["宣讲预告：11月25日09:00在柳堰村宣讲室"]);

    await write((work) => rescheduleLecture(work, { id: lecture.id, version: 1, startsAt: at("27T14:30"), endsAt: at("27T15:30"), ...why }));
    const told = "【改期】身边好人的一天，原定11月25日（周三）上午9:00，改为11月27日（周五）下午2:30 柳堰村宣讲室，原因：讲师临时有事，电话0300-8800001";
    expect(await strips()).toEqual([told, expect.stringContaining("【改期】原定11月25日（周三）上午9:00，改为11月27日（周五）下午2:30"), "11月27日（周五）下午2:30 柳堰村宣讲室：身边好人的一天"]);
    expect((await strips(elsewhere))[0]).toContain("宣讲预告");

    await write((work) => cancelLecture(work, { id: lecture.id, version: 2, ...why }));
    expect((await strips())[0]).toBe("【已取消】身边好人的一天，原定11月27日（周五）下午2:30 柳堰村宣讲室，原因：讲师临时有事，电话0300-8800001");
    expect(await strips(elsewhere)).toEqual([expect.stringMatching(/^【已取消】原定11月27日（周五）下午2:30，原因：讲师临时有事，电话0300-8800001\u3000.*宣讲预告/)]);
    test.clock.set(new Date(at("27T15:30").getTime() - 1));
    expect((await strips()).length).toBe(2);
    test.clock.set(at("27T15:30"));
    expect([await strips(), await strips(elsewhere)]).toEqual([[], []]);
  });

  it("shows a palace's timetable, but not through a holiday", async () => {
    const { manager } = test.database.writing;
    const palaceId = newId(at("01T00:00"));
    const clubId = newId(at("01T00:00"));
    await manager.insert(YouthPalace, {
      id: palaceId, version: 1, name: "柳堰村少年宫", kind: "RURAL_SCHOOL", hostKind: "STATION", stationId: here.id, organisationId: null, address: null, phone: null,
      contactName: null, openingText: null, summary: null, active: true, ...stamps,
    });
    await manager.insert(Club, { id: clubId, version: 1, palaceId, name: "书法", kind: "ARTS", grades: null, capacity: null, room: "二楼", instructorName: null, active: true, ...stamps });
    await manager.insert(TimetableSlot, { id: newId(at("01T00:00")), version: 1, clubId, weekday: 3, startTime: "16:20", endTime: "17:20", room: null, validFrom: "2026-09-01", validUntil: null, ...stamps });
    expect((await feedOf(here)).map(({ windows }) => windows)).toEqual([[{ from: at("23T09:00"), until: new Date("2026-12-08T10:00:00+08:00") }]]);
    await write((work) => setPalaceClosure(work, { palaceId, from: "2026-12-01", until: "2026-12-31", reason: "放假" }));
    expect(await feedOf(here)).toMatchObject([{
      id: `palace:${palaceId}`, kind: "PALACE_TIMETABLE", title: "柳堰村少年宫活动课表", strip: "柳堰村少年宫：周三16:20–17:20 书法（二楼）",
      rows: [{ day: "周三", time: "16:20–17:20", title: "书法", place: "二楼" }], windows: [{ from: at("23T09:00"), until: at("25T17:20") }],
    }]);
    expect(await feedOf(elsewhere)).toEqual([]);
  });

  it("costs a class no statement once what all share is read, and gives equal bytes", async () => {
    const lecture = await schedule();
    await publish("lecture-notice", { title: "宣讲预告", kind: "LECTURE", body: "{topic}", lectureId: lecture.id });
    const first = canonicalJson(await feedOf(here));
    const { result, statements } = await countStatements(test.database, () => feedOf(here));
    expect(statements).toEqual([]);
    expect(canonicalJson(result)).toBe(first);
    const cold = feedMemory(servicesFor(test));
    expect(cold).not.toBe(memory);
    memory = cold;
    expect(canonicalJson(await feedOf(here))).toBe(first);
  });

  it("reads no lecture and no station again for a piece, and both for a change of theirs", async () => {
    const lecture = await schedule();
    const tables = async (): Promise<(string | undefined)[]> => {
      const { statements } = await countStatements(test.database, () => feedOf(here));
      return statements.map((statement) => /FROM ["`](\w+)["`]/.exec(statement)?.[1]);
    };
    await feedOf(here);
    await publish("article", { title: "村里有了新书屋" });
    expect(await tables()).toEqual(["revision"]);
    await write((work) => cancelLecture(work, { id: lecture.id, version: lecture.version, ...why }));
    expect(await tables()).toEqual(["revision", "activity"]);
    await write((work) => changeStationStatus(work, { id: here.id, version: here.version, status: "CLOSED", reason: "搬迁" }));
    expect(await feedOf(here)).toEqual([]);
  });

  it("is written byte by byte as the executor would answer it", async () => {
    const lecture = await schedule();
    await publish("lecture-notice", { title: "宣讲预告", kind: "LECTURE", body: "{topic}", lectureId: lecture.id });
    await publish("public-service-ad", { title: "文明礼仪", lines: ["一声“你好”", "满城\"春风\""], channels: ["SCREEN"] });
    await write((work) => cancelLecture(work, { id: lecture.id, version: lecture.version, ...why }));
    const schema = buildPortalSchema([ScreenFeedResolver]);
    const document = parse(readFileSync(resolve(__dirname, "../../../../schema/operations/screen/ScreenFeed.graphql"), "utf8"));
    const classKey = classKeyOf({ channel: "SCREEN", stationId: here.id, shape: "PORTRAIT", tags: [] });
    const contextValue = createContext(servicesFor(test), { kind: "audience", classKey });
    const plain = plainDocument(schema, document);
    const usual = await execute({ schema, document, contextValue });
    const bare = plain && (await execute({ schema: plain.schema, document: plain.document, contextValue }));
    expect(usual.errors).toBeUndefined();
    expect(usual.data).toMatchObject({ screenFeed: { items: [{ kind: "LECTURE" }, { kind: "PUBLIC_SERVICE_AD" }, { kind: "LECTURE_NOTICE" }] } });
    expect(plain?.write(bare?.data ?? {}).toString()).toBe(JSON.stringify({ data: usual.data }));
  });
});
