import { administrator } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { saveActivity } from "../../activities/activity.factory";
import { publishEntry, putEntryOff } from "../../content/content.factory";
import { placePiece } from "../../placements";
import { saveStandingRule } from "../../placements/placement.factory";
import { saveStagelessRule } from "../../reviews/review.factory";
import { saveScreen } from "../../screens/screen.factory";
import { saveStation } from "../../stations/station.factory";
import { attention } from "./attention";
import { dashboardFigures } from "./dashboardFigures";

// The test clock stands at Monday, 2026-11-23 10:00 in Shanghai.
describe("the dashboard", () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await openTestDatabase();
  });
  afterEach(() => test.close());

  const at = (local: string) => new Date(`${local}:00+08:00`);
  const figures = () => test.database.read(administrator, (reader) => dashboardFigures(reader, "Asia/Shanghai"));

  it("counts weeks from Monday to Sunday and months in the county's time zone", async () => {
    const { manager } = test.database.writing;
    const { id: stationId } = await saveStation(manager);
    await saveStation(manager, { status: "CLOSED" });
    const hour = 3_600_000;
    const lecture = (local: string, status: "SCHEDULED" | "CANCELLED" | "COMPLETED" | "DRAFT" = "SCHEDULED") =>
      saveActivity(manager, { stationId, kind: "LECTURE", status, startsAt: at(local), endsAt: new Date(at(local).getTime() + hour) });
    await lecture("2026-11-22T23:30", "COMPLETED");
    await lecture("2026-11-23T00:00", "COMPLETED");
    const today = await lecture("2026-11-23T15:00");
    await lecture("2026-11-23T16:00", "DRAFT");
    await lecture("2026-11-29T23:30");
    await lecture("2026-11-30T00:00");
    await lecture("2026-11-24T09:00", "CANCELLED");
    await lecture("2026-12-01T00:00");
    const { todayLectures, ...counts } = await figures();
    expect(counts).toEqual({ stationCount: 1, lecturesThisWeek: 3, lecturesThisMonth: 5, screensOnline: 0, screensOffline: 0, livePieces: 0, pendingRevisions: 0 });
    expect(todayLectures.map(({ startsAt }) => startsAt)).toEqual([at("2026-11-23T00:00"), today.startsAt]);
  });

  it("tells of placements that wait for a signature, with the way to them", async () => {
    const { manager } = test.database.writing;
    await saveStagelessRule(manager);
    await saveStandingRule(test.database);
    const [village, other] = [await saveStation(manager), await saveStation(manager)];
    const { id: pieceId } = await publishEntry(test.database);
    const place = (stationId: string) => test.database.write(administrator, (work) => placePiece(work, { pieceId, stationIds: [stationId] }));
    const told = async () => {
      const now = await figures();
      return (await test.database.read(administrator, (reader) => attention(reader, now))).map(({ kind, message, url }) => [kind, message, url]);
    };
    await place(village.id);
    expect(await told()).toEqual([]);
    await place(other.id);
    expect(await told()).toEqual([["PLACEMENTS_WAITING", "1 条投放等待签字", "/admin/placements?filter=%7B%22state%22%3A%22WAITING%22%7D"]]);
  });

  it("tells of submissions that could not be read, with the way to their page, and not of a video being coded", async () => {
    const now = await figures();
    const told = () => test.database.read(administrator, (reader) => attention(reader, now));
    await putEntryOff(test.database, { documentId: "v".repeat(24), problem: "视频正在转码，转好后自动送审" });
    expect(await told()).toEqual([]);
    await putEntryOff(test.database, { documentId: "w".repeat(24), problem: "ENOSPC: no space left" });
    expect(await told()).toEqual([
      { kind: "SUBMISSIONS_UNREAD", message: "1 件送审的内容服务端读不出来，还没有进入审核，正在自动重试；原因请看服务端日志", url: "/admin/pieces" },
    ]);
  });

  it("tells dark screens and lectures whose head count is missing, and nothing when all is well", async () => {
    const { manager } = test.database.writing;
    const { id: stationId } = await saveStation(manager);
    const before = await figures();
    expect(await test.database.read(administrator, (reader) => attention(reader, before))).toEqual([]);
    await saveScreen(manager, { stationId, lastSeenAt: at("2026-11-23T09:58") });
    await saveScreen(manager, { stationId, lastSeenAt: at("2026-11-23T09:50") });
    await saveScreen(manager, { stationId, connected: false });
    await saveActivity(manager, { stationId, kind: "LECTURE", status: "SCHEDULED", startsAt: at("2026-11-20T09:00"), endsAt: at("2026-11-20T10:00") });
    const after = await figures();
    expect([after.screensOnline, after.screensOffline]).toEqual([1, 1]);
    expect((await test.database.read(administrator, (reader) => attention(reader, after))).map(({ kind, message }) => [kind, message])).toEqual([
      ["SCREENS_DARK", "1 块联网屏幕不在线"],
      ["LECTURES_UNRECORDED", "1 场宣讲已经结束，还没有登记人次"],
    ]);
  });
});
