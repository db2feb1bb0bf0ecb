import { canonicalJson } from "../../kernel/canonicalJson";
import { countStatements } from "../../testing/countStatements";
import { cancelLecture, postponeLecture, rescheduleLecture } from "../lectures";
import { addTimetableSlot, createClub, createYouthPalace } from "../youthPalaces";
import { documentIdOf, PublicCounty } from "./publicCounty.factory";

const notice = { kind: "LECTURE", body: "{date}{weekday}{start}，{place}，{topic}", signature: "望禾县文明办" };
const change = { reason: "停电检修", phone: "0300-8800001" };

describe("the mini-program's documents", () => {
  let county: PublicCounty;
  beforeEach(async () => {
    county = await PublicCounty.open();
  });
  afterEach(() => county.close());

  const titles = (rows: unknown): string[] => (rows as { title: string }[]).map(({ title }) => title);

  it("shows on its home what is near: the village, its institute and the centre, not the neighbours; a cell shows all around it", async () => {
    const { village, institute, centre, neighbour, far } = county.places;
    for (const place of [village, institute, centre, neighbour, far]) await county.lecture(place, place.code);
    expect(titles((await county.ask("Home", { stationCode: "WH0301" }))["lectures"]).sort()).toEqual(["WH00", "WH03", "WH0301"]);
    expect(titles((await county.ask("Home", { gridCell: "30.2,150.2" }))["lectures"]).sort()).toEqual(["WH00", "WH03", "WH0301", "WH0302"]);
    expect(titles((await county.ask("Home"))["lectures"])).toHaveLength(5);
    const exact = await county.app.http.inject({ url: `/api/documents/${documentIdOf("Home")}?variables=${encodeURIComponent('{"gridCell":"30.21234,150.2"}')}` });
    expect([exact.statusCode, exact.headers["cache-control"]]).toEqual([400, "no-store"]);
    expect(exact.json()).toMatchObject({ errors: [{ path: ["lectures"], extensions: { code: "BAD_REQUEST" } }] });
  });

  it("shows live content inside its window alone, and loses it at once when it is taken down", async () => {
    const shown = await county.publish("public-service-ad", { title: "邻里和睦", lines: ["远亲不如近邻"], strip: "远亲不如近邻" });
    await county.publish("public-service-ad", { title: "只上屏", lines: ["只上屏"], strip: "只上屏", channels: ["SCREEN"] });
    await county.publish("public-service-ad", { title: "将到期", lines: ["将到期"], strip: "将到期", showUntil: "2026-11-23T03:00:00.000Z" });
    expect(titles((await county.ask("Home"))["banner"]).sort()).toEqual(["将到期", "邻里和睦"]);
    county.clock.set("2026-11-23T03:00:00.000Z");
    expect(titles((await county.ask("Home"))["banner"])).toEqual(["邻里和睦"]);
    await county.unpublish(shown);
    expect(await county.ask("Home")).toEqual({ banner: [], notices: [], lectures: [] });
  });

  it("joins a notice with its lecture's live time and place, and follows a move", async () => {
    const { id, version } = await county.lecture(county.places.village, "红白喜事这样办");
    await county.publish("lecture-notice", { ...notice, title: "宣讲预告：{topic}", lectureId: id });
    const before = await county.ask("LecturePage", { id });
    expect(before).toMatchObject({
      lecture: { id, status: "SCHEDULED", startsAt: "2026-11-25T01:00:00.000Z", place: "柳堰村新时代文明实践站", station: { code: "WH0301" } },
      notices: [{ title: "宣讲预告：红白喜事这样办", text: "11月25日周三09:00，柳堰村新时代文明实践站，红白喜事这样办", lecture: { id, status: "SCHEDULED" } }],
    });
    const times = { startsAt: new Date("2026-11-26T01:00:00.000Z"), endsAt: new Date("2026-11-26T02:00:00.000Z") };
    await county.carryOut((work) => rescheduleLecture(work, { id, version, ...times, ...change }));
    expect(await county.ask("LecturePage", { id })).toMatchObject({
      lecture: { status: "RESCHEDULED", startsAt: "2026-11-26T01:00:00.000Z", originalStartsAt: "2026-11-25T01:00:00.000Z", ...change },
      notices: [{ text: "11月26日周四09:00，柳堰村新时代文明实践站，红白喜事这样办", lecture: { status: "RESCHEDULED", reason: "停电检修" } }],
    });
  });

  it("says a cancelled lecture with reason and telephone until an hour past its old start; its own page goes on", async () => {
    const { id, version } = await county.lecture(county.places.village, "红白喜事这样办");
    await county.publish("lecture-notice", { ...notice, title: "预告", lectureId: id });
    await county.carryOut((work) => cancelLecture(work, { id, version, ...change }));
    const told = { lectures: [{ id, status: "CANCELLED", ...change }], notices: [{ lecture: { status: "CANCELLED", ...change } }] };
    expect(await county.ask("Home", { stationCode: "WH0301" })).toMatchObject(told);
    expect(await county.ask("StationPage", { code: "WH0301" })).toMatchObject({ station: { upcomingLectures: told.lectures }, notices: told.notices });
    county.clock.set("2026-11-25T01:59:59.000Z");
    expect(await county.ask("Home", { stationCode: "WH0301" })).toMatchObject(told);
    county.clock.set("2026-11-25T02:00:00.000Z");
    expect(await county.ask("Home", { stationCode: "WH0301" })).toEqual({ banner: [], notices: [], lectures: [] });
    expect(await county.ask("StationPage", { code: "WH0301" })).toMatchObject({ station: { upcomingLectures: [] }, notices: [] });
    expect(await county.ask("LecturePage", { id })).toMatchObject({ lecture: { status: "CANCELLED", ...change }, notices: [] });
  });

  it("knows no time of a postponed lecture but the old one", async () => {
    const { id, version } = await county.lecture(county.places.village, "红白喜事这样办");
    await county.carryOut((work) => postponeLecture(work, { id, version, ...change }));
    expect((await county.ask("Home", { stationCode: "WH0301" }))["lectures"]).toMatchObject([
      { id, status: "POSTPONED", startsAt: null, endsAt: null, originalStartsAt: "2026-11-25T01:00:00.000Z", ...change },
    ]);
  });

  it("says nothing of a draft", async () => {
    const { id } = await county.lecture(county.places.village, "还没想好", { asDraft: true });
    expect(await county.ask("LecturePage", { id })).toEqual({ lecture: null, notices: [] });
    expect((await county.ask("Home", { stationCode: "WH0301" }))["lectures"]).toEqual([]);
  });

  it("lists and finds stations, the nearest first, in both grids", async () => {
    const codes = async (variables: Record<string, unknown>) => ((await county.ask("Stations", variables))["stations"] as { code: string }[]).map(({ code }) => code);
    expect(await codes({ q: "柳" })).toEqual(["WH03", "WH0301", "WH0302"]);
    expect(await codes({ near: { gridCell: "30.9,150.9" }, first: 1 })).toEqual(["WH0901"]);
    expect(await county.ask("StationPage", { code: "WH0301" })).toMatchObject({
      station: { latitude: 30.2, longitude: 150.2, gcj02Latitude: 30.2, gcj02Longitude: 150.2, parentName: "柳堰镇新时代文明实践所", phone: "0300-8801026" },
    });
    expect(await county.ask("StationPage", { code: "NONE" })).toEqual({ station: null, notices: [] });
  });

  it("shows a youth palace with its timetable and its coming sessions", async () => {
    const stationId = county.places.village.id;
    const palace = await county.carryOut((work) => createYouthPalace(work, { name: "柳堰小学少年宫", kind: "RURAL_SCHOOL", hostKind: "STATION", stationId }));
    const club = await county.carryOut((work) => createClub(work, { palaceId: palace.id, name: "书法社", kind: "ARTS", room: "书法教室" }));
    await county.carryOut((work) => addTimetableSlot(work, { clubId: club.id, weekday: 2, startTime: "16:20", endTime: "17:20", validFrom: "2026-09-01" }));
    expect((await county.ask("YouthPalacePage", { id: palace.id }))["palace"]).toMatchObject({
      name: "柳堰小学少年宫", station: { code: "WH0301" }, openingDays: [{ weekday: 2, opensAt: "16:20", closesAt: "17:20" }],
      timetable: [{ weekday: 2, startsAt: "16:20", endsAt: "17:20", clubName: "书法社", room: "书法教室" }],
      upcomingSessions: [{ startsAt: "2026-11-24T08:20:00.000Z", status: "SCHEDULED" }, { startsAt: "2026-12-01T08:20:00.000Z", status: "SCHEDULED" }],
    });
    expect((await county.ask("StationPage", { code: "WH0301" }))["station"]).toMatchObject({ youthPalaces: [{ id: palace.id, name: "柳堰小学少年宫" }] });
  });

  it("gives everybody the same motto all day and the next one tomorrow", async () => {
    for (const text of ["勤俭持家", "耕读传家"]) await county.publish("family-motto", { title: text, kind: "CLASSIC", text, origin: "《朱子家训》" });
    const mottoAt = async (at: string) => {
      county.clock.set(at);
      return ((await county.ask("MottoOfTheDay"))["motto"] as { text: string }).text;
    };
    const [morning, night, tomorrow] = [await mottoAt("2026-11-23T02:00:00.000Z"), await mottoAt("2026-11-23T15:59:59.000Z"), await mottoAt("2026-11-23T16:00:00.000Z")];
    expect(night).toBe(morning);
    expect([morning, tomorrow].sort()).toEqual(["勤俭持家", "耕读传家"]);
  });

  it("lists articles and gives one as a tree of blocks", async () => {
    const body = [
      { type: "heading", level: 2, children: [{ type: "text", text: "田间课堂" }] },
      { type: "paragraph", children: [{ type: "text", text: "讲得" }, { type: "text", text: "实在", bold: true }] },
    ];
    const { id } = await county.publish("article", { title: "讲到田头", summary: "摘要", body });
    expect(await county.ask("Articles")).toMatchObject({ articles: [{ id, type: "ARTICLE", title: "讲到田头", summary: "摘要" }] });
    expect(await county.ask("Articles", { type: "STORY" })).toEqual({ articles: [] });
    expect((await county.ask("Article", { id }))["article"]).toMatchObject({
      blocks: [
        { kind: "HEADING", level: 2, runs: [{ text: "田间课堂", bold: false }] },
        { kind: "PARAGRAPH", level: null, runs: [{ text: "讲得", bold: false }, { text: "实在", bold: true }] },
      ],
    });
  });

  it("reads the asked article alone, however many are live", async () => {
    const { id } = await county.publish("article", { title: "讲到田头", body: [{ type: "paragraph", children: [{ type: "text", text: "讲得实在" }] }] });
    const { result, statements } = await countStatements(county.app.services.database, () => county.ask("Article", { id }));
    const ofRevisions = statements.filter((statement) => /FROM .revision. /.test(statement));
    expect([titles([result["article"]]), ofRevisions.length]).toEqual([["讲到田头"], 1]);
    expect(ofRevisions.every((statement) => /WHERE.*subjectId/s.test(statement))).toBe(true);
  });

  it.each([[{}], [{ gridCell: "30.2,150.2" }], [{ stationCode: "WH0301" }]])("makes its home of %j in at most five statements, and the second time of none", async (variables) => {
    const { id } = await county.lecture(county.places.village, "红白喜事这样办");
    await county.publish("lecture-notice", { ...notice, title: "预告", lectureId: id });
    await county.publish("public-service-ad", { title: "邻里和睦", lines: ["远亲不如近邻"], strip: "远亲不如近邻" });
    const { database } = county.app.services;
    const first = await countStatements(database, () => county.ask("Home", variables));
    expect(first.statements.length).toBe("stationCode" in variables ? 5 : 4);
    const second = await countStatements(database, () => county.ask("Home", variables));
    expect([second.statements, canonicalJson(second.result)]).toEqual([[], canonicalJson(first.result)]);
    expect([first.result["banner"], first.result["notices"], first.result["lectures"]].map((rows) => titles(rows))).toEqual([["邻里和睦"], ["预告"], ["红白喜事这样办"]]);
  });

  it("answers anybody with an ETag and 304, and a caching promise of 15 seconds", async () => {
    const url = `/api/documents/${documentIdOf("MottoOfTheDay")}`;
    const first = await county.app.http.inject({ url });
    expect([first.statusCode, first.headers["cache-control"], first.json()]).toEqual([200, "public, max-age=15", { data: { motto: null } }]);
    const again = await county.app.http.inject({ url, headers: { "if-none-match": String(first.headers.etag) } });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
  });
});
