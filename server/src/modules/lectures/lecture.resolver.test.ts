import { graphql } from "graphql";
import { createContext } from "../../graphql/context";
import { buildPortalSchema } from "../../graphql/buildPortalSchema";
import { anonymous, type Actor } from "../../kernel/actor";
import { modules } from "../../modules";
import { administrator, staffWith } from "../../testing/actors";
import { countStatements } from "../../testing/countStatements";
import { servicesFor } from "../../testing/services";
import { openTestDatabase, type TestDatabase } from "../../testing/testDatabase";
import { saveStagelessRule } from "../reviews/review.factory";
import type { Station } from "../stations";
import { saveStation } from "../stations/station.factory";
import { saveLecturer, saveTopic } from "./lecture.factory";

const schema = buildPortalSchema(modules.flatMap((module) => [...module.resolvers]));

const scheduleText = `mutation ($input: ScheduleLectureInput!) { scheduleLecture(input: $input) {
  lecture { id version title status place durationMinutes viewerCanPostpone viewerCanComplete reviewState groupText broadcastText publicUrl }
  userErrors { code message field } } }`;
const listText = `query ($within: ID) { lectures(filter: { within: $within }, first: 50) { totalCount nodes {
  id title status startsAt tier inProgress viewerCanEdit viewerCanCancel change { kind } station { id name } topic { id title } facility { id }
  workClass { name } form { name } lecturers { id name } } } }`;

describe("lectures over GraphQL", () => {
  let test: TestDatabase;
  let station: Station;
  beforeEach(async () => {
    test = await openTestDatabase();
    station = await saveStation(test.database.writing.manager, { name: "柳堰村站", code: "WH0301" });
    await saveStagelessRule(test.database.writing.manager);
  });
  afterEach(() => test.close());

  const ask = async (source: string, variableValues: Record<string, unknown>, actor: Actor = administrator) => {
    const result = await graphql({ schema, source, variableValues, contextValue: createContext(servicesFor(test), actor, { isReleased: actor === anonymous }) });
    return JSON.parse(JSON.stringify(result)) as { data?: Record<string, Record<string, unknown>>; errors?: { message: string }[] };
  };
  const input = (overrides: object = {}) => ({
    requestId: "request-0001", stationId: station.id, ownTitle: "村规民约大家定", startsAt: "2026-11-25T01:00:00Z", endsAt: "2026-11-25T02:00:00Z", ...overrides,
  });

  it("plans a lecture and shows it to staff with what the clerk copies", async () => {
    const { data } = await ask(scheduleText, { input: input() });
    expect(data).toMatchObject({ scheduleLecture: { userErrors: [], lecture: {
      version: 1, title: "村规民约大家定", status: "SCHEDULED", place: "柳堰村站", durationMinutes: 60, viewerCanPostpone: true, viewerCanComplete: false, reviewState: "LIVE",
    } } });
    const lecture = data?.["scheduleLecture"]?.["lecture"] as { id: string; groupText: string; publicUrl: string };
    expect(lecture.publicUrl).toBe(`http://localhost/l/${lecture.id}`);
    expect(lecture.groupText).toContain("时间：11月25日（周三）09:00–10:00");
    expect(await ask(`query ($id: ID!) { publicLecture(id: $id) { title status startsAt station { code name } } }`, { id: lecture.id }, anonymous)).toEqual({ data: {
      publicLecture: { title: "村规民约大家定", status: "SCHEDULED", startsAt: "2026-11-25T01:00:00.000Z", station: { code: "WH0301", name: "柳堰村站" } },
    } });
  });

  it("answers a broken time with a Chinese message, and a stranger with sign-in", async () => {
    const before = await test.dump();
    expect(await ask(scheduleText, { input: input({ endsAt: "2026-11-25T00:00:00Z" }) })).toMatchObject({
      data: { scheduleLecture: { lecture: null, userErrors: [{ code: "ENDS_BEFORE_START", message: "结束时间应晚于开始时间", field: ["endsAt"] }] } },
    });
    expect((await ask(scheduleText, { input: input() }, anonymous)).errors?.[0]?.message).toBe("请先登录");
    expect((await ask(listText, {}, anonymous)).errors?.[0]?.message).toBe("请先登录");
    expect(await test.dump()).toEqual(before);
  });

  it("lists lectures with all that the panel shows in four statements, however many there are", async () => {
    const { manager } = test.database.writing;
    const topic = await saveTopic(manager);
    const lecturer = await saveLecturer(manager);
    for (let serial = 0; serial < 8; serial += 1) {
      await ask(scheduleText, { input: input({ requestId: `request-000${String(serial)}`, topicId: topic.id, lecturerIds: [lecturer.id], allowConflicts: true }) });
    }
    const { result, statements } = await countStatements(test.database, () => ask(listText, { within: station.id }, staffWith("VIEWER")));
    expect(result.data?.["lectures"]).toMatchObject({ totalCount: 8, nodes: Array(8).fill({ station: { name: "柳堰村站" }, viewerCanEdit: false }) });
    expect(statements).toHaveLength(4);
  });

  it("shows a station's lectures and palaces, and whether the viewer may plan there", async () => {
    await ask(scheduleText, { input: input() });
    const text = `query ($id: ID!) { station(id: $id) { viewerCanScheduleLecture upcomingLectures { title } youthPalaces { name } } }`;
    expect(await ask(text, { id: station.id })).toEqual({ data: { station: { viewerCanScheduleLecture: true, upcomingLectures: [{ title: "村规民约大家定" }], youthPalaces: [] } } });
    expect((await ask(text, { id: station.id }, staffWith("VIEWER"))).data?.["station"]?.["viewerCanScheduleLecture"]).toBe(false);
  });
});
