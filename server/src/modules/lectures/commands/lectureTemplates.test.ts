import { administrator, staffWith } from "../../../testing/actors";
import { countStatements } from "../../../testing/countStatements";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { anonymous, type Actor } from "../../../kernel/actor";
import type { Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import type { Activity } from "../../activities";
import { Revision } from "../../reviews";
import { saveReviewRule, saveStagelessRule } from "../../reviews/review.factory";
import type { Station } from "../../stations";
import { saveStation } from "../../stations/station.factory";
import { saveLecturer, saveTeam } from "../lecture.factory";
import type { LectureTemplate } from "../lectureTemplate.entity";
import { listLectureTemplates, type LectureTemplateFilter } from "../queries/listLectureTemplates";
import { previewLecture, type PreviewLecture } from "../queries/previewLecture";
import { publicLecture } from "../queries/publicLectures";
import { suggestedTemplate } from "../queries/suggestedTemplate";
import { createLectureTemplate, type CreateLectureTemplate } from "./createLectureTemplate";
import { createTopic } from "./createTopic";
import { postponeLecture } from "./postponeLecture";
import { rescheduleLecture } from "./rescheduleLecture";
import { scheduleLecture, type ScheduleLecture } from "./scheduleLecture";
import { updateLecture } from "./updateLecture";
import { updateLectureTemplate } from "./updateLectureTemplate";

const starts = new Date("2026-11-25T01:00:00.000Z");
const ends = new Date("2026-11-25T02:00:00.000Z");
const timeZone = "Asia/Shanghai";
const words: CreateLectureTemplate = { name: " 惠民政策宣讲 ", summary: "{date}{weekday}{start}，{lecturer}在{place}讲“{topic}”，欢迎来听。", audience: "全体居民" };

describe("lecture templates", () => {
  let test: TestDatabase;
  let centre: Station;
  let township: Station;
  let station: Station;
  let topicId: string;
  let serial = 0;
  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager } = test.database.writing;
    centre = await saveStation(manager);
    township = await saveStation(manager, { name: "柳堰镇所", tier: "INSTITUTE" }, centre);
    station = await saveStation(manager, { name: "柳堰村站", tier: "STATION", phone: "0300-8812345" }, township);
    await saveStagelessRule(manager);
    topicId = (await run((work) => createTopic(work, { title: "医保缴费和报销怎么办" }))).id;
  });
  afterEach(() => test.close());

  async function run<T>(command: (work: UnitOfWork) => Promise<Outcome<T>>, actor: Actor = administrator): Promise<T> {
    const outcome = await test.database.write(actor, command);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    return outcome.value;
  }
  const make = (request: Partial<CreateLectureTemplate> = {}): Promise<LectureTemplate> => run((work) => createLectureTemplate(work, { ...words, ...request }));
  const plan = (overrides: Partial<ScheduleLecture> = {}, actor?: Actor): Promise<Activity> =>
    run((work) => scheduleLecture(work, { requestId: `request-${String((serial += 1))}`, stationId: station.id, topicId, startsAt: starts, endsAt: ends, ...overrides }), actor);
  const page = (id: string) => test.database.read(anonymous, (reader) => publicLecture(reader, { id, timeZone }));
  const threeStagesFromNowOn = () => saveReviewRule(test.database.writing.manager, { effectiveAt: new Date("2026-11-01T00:00:00.000Z") });
  const revisionsOf = (subjectId: string) => test.database.reading.manager.find(Revision, { where: { subjectId }, order: { number: "ASC" } });
  async function expectRefused<T>(command: (work: UnitOfWork) => Promise<Outcome<T>>, codes: string[], actor: Actor = administrator): Promise<void> {
    const before = await test.dump();
    const outcome = await test.database.write(actor, command);
    expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toEqual(codes);
    expect(await test.dump()).toEqual(before);
  }

  it("lets a lecture on a reviewed topic in a template go out without a review of its own", async () => {
    const { id: templateId } = await make();
    await threeStagesFromNowOn();
    const lecturer = await saveLecturer(test.database.writing.manager, { name: "言达理" });
    const { id } = await plan({ templateId, lecturerIds: [lecturer.id] });
    expect(await revisionsOf(id)).toEqual([]);
    expect(await page(id)).toMatchObject({
      topic: "医保缴费和报销怎么办", audience: "全体居民", summary: "11月25日周三09:00，言达理在柳堰村站讲“医保缴费和报销怎么办”，欢迎来听。",
    });
  });

  it("fills the words from the lecture of now: moved, it says the new time; put off, it says 待定", async () => {
    const { id: templateId } = await make({ summary: "{date}{start}到{end}，{lecturer}，{phone}，{station}" });
    const { id } = await plan({ templateId });
    const change = { id, reason: "暴雨", phone: "0300-8800001" };
    await run((work) => rescheduleLecture(work, { ...change, version: 1, startsAt: new Date("2026-11-26T06:30:00.000Z"), endsAt: new Date("2026-11-26T07:30:00.000Z") }));
    expect((await page(id))?.summary).toBe("11月26日14:30到15:30，待定，0300-8800001，柳堰村站");
    await run((work) => postponeLecture(work, { ...change, version: 2 }));
    expect((await page(id))?.summary).toBe("待定待定到待定，待定，0300-8800001，柳堰村站");
  });

  it("keeps the reviewed words of a changed template until the new ones are reviewed, in every lecture at once", async () => {
    const { id: templateId } = await make();
    const { id } = await plan({ templateId });
    await threeStagesFromNowOn();
    await run((work) => updateLectureTemplate(work, { id: templateId, version: 1, summary: "没审过的话", active: false }));
    expect(await revisionsOf(templateId)).toMatchObject([{ state: "LIVE", subjectType: "lecture-template" }, { state: "SUBMITTED", snapshot: { summary: "没审过的话", audience: "全体居民" } }]);
    expect((await page(id))?.summary).toContain("欢迎来听");
    const unreviewed = await make({ name: "新模板" });
    const other = await plan({ templateId: unreviewed.id, startsAt: new Date("2026-11-27T01:00:00.000Z"), endsAt: new Date("2026-11-27T02:00:00.000Z") });
    expect(await page(other.id)).toMatchObject({ summary: null, audience: null });
  });

  it("reviews a lecture's own words as before, and lends the template's meanwhile", async () => {
    const { id: templateId } = await make();
    await threeStagesFromNowOn();
    const { id } = await plan({ templateId, audience: "老年人" });
    expect(await revisionsOf(id)).toMatchObject([{ state: "SUBMITTED", snapshot: { ownTitle: null, summary: null, placeText: null, audience: "老年人" } }]);
    expect(await page(id)).toMatchObject({ audience: "全体居民" });
    await run((work) => updateLecture(work, { id, version: 1, audience: null, templateId: null }));
    expect(await revisionsOf(id)).toMatchObject([{ state: "WITHDRAWN" }]);
    expect(await page(id)).toMatchObject({ audience: null, summary: null });
  });

  it("refuses words that nobody can read and templates of other places", async () => {
    const team = await saveTeam(test.database.writing.manager);
    const manager = staffWith("STATION_MANAGER", { stationId: township.id, stationPath: township.path });
    await expectRefused((work) => createLectureTemplate(work, { name: " ", summary: "{谁}讲{topic}", audience: "{station}居民" }), ["INVALID", "INVALID", "INVALID"]);
    await expectRefused((work) => createLectureTemplate(work, { name: "空" }), ["INVALID"]);
    await expectRefused((work) => createLectureTemplate(work, { ...words, stationId: topicId }), ["NOT_FOUND"]);
    await expectRefused((work) => createLectureTemplate(work, words), ["NOT_ALLOWED"], manager);
    await expectRefused((work) => createLectureTemplate(work, { ...words, stationId: centre.id }), ["NOT_ALLOWED"], manager);
    await expectRefused((work) => createLectureTemplate(work, { ...words, stationId: station.id }), ["NOT_ALLOWED"], staffWith("STATION_KEEPER", { stationId: station.id, stationPath: station.path }));
    const own = await run((work) => createLectureTemplate(work, { ...words, stationId: township.id }), manager);
    await run((work) => createLectureTemplate(work, words), staffWith("TEAM_MANAGER", { teamId: team.id }));
    await expectRefused((work) => updateLectureTemplate(work, { id: own.id, version: 2, name: "改名" }), ["CONFLICT"]);
    await expectRefused((work) => updateLectureTemplate(work, { id: topicId, version: 1 }), ["NOT_FOUND"]);
    await expectRefused((work) => updateLectureTemplate(work, { id: own.id, version: 1 }), ["NOT_ALLOWED"], staffWith("STATION_MANAGER"));
    const elsewhere = { requestId: "request-elsewhere", stationId: centre.id, topicId, startsAt: starts, endsAt: ends };
    await expectRefused((work) => scheduleLecture(work, { ...elsewhere, templateId: own.id }), ["INVALID"]);
    await expectRefused((work) => scheduleLecture(work, { ...elsewhere, templateId: topicId }), ["INVALID"]);
    expect((await plan({ templateId: own.id })).status).toBe("SCHEDULED");
  });

  it("lists what a station may use in three statements, and offers the clerk's last one", async () => {
    const clerk = { ...administrator, accountId: "01900000-0000-7000-8000-00000000000c" };
    const county = await make();
    const local = await make({ name: "本镇模板", stationId: township.id });
    await make({ name: "县城模板", stationId: (await saveStation(test.database.writing.manager, { name: "北山镇所", tier: "INSTITUTE" }, centre)).id });
    const list = (filter: LectureTemplateFilter, actor: Actor = administrator) =>
      test.database.read(actor, (reader) => listLectureTemplates(reader, { filter, orderBy: "NAME_ASC", page: { first: 10, offset: 0, after: null } }));
    expect((await list({ usableAt: station.id })).nodes.map(({ name }) => name).sort()).toEqual(["惠民政策宣讲", "本镇模板"].sort());
    expect((await list({ q: "欢迎来听", stationId: township.id })).nodes.map(({ id }) => id)).toEqual([local.id]);
    expect((await list({}, anonymous)).totalCount).toBe(0);
    const suggested = (actor: Actor) => test.database.read(actor, (reader) => suggestedTemplate(reader, { stationId: station.id }));
    expect(await suggested(clerk)).toBeNull();
    await plan({ templateId: local.id });
    expect((await suggested(clerk))?.id).toBe(local.id);
    test.clock.set("2026-11-24T02:00:00.000Z");
    await plan({ templateId: county.id, startsAt: new Date("2026-11-28T01:00:00.000Z"), endsAt: new Date("2026-11-28T02:00:00.000Z") }, clerk);
    expect((await suggested(clerk))?.id).toBe(county.id);
    expect((await suggested(administrator))?.id).toBe(local.id);
    await run((work) => updateLectureTemplate(work, { id: county.id, version: 1, active: false }));
    expect((await suggested(clerk))?.id).toBe(local.id);
    const asked = await countStatements(test.database, () => suggested(clerk));
    const listed = await countStatements(test.database, () => list({ usableAt: station.id }));
    expect([asked.statements.length, listed.statements.length]).toEqual([3, 3]);
  });

  it("previews the public words and says what waits for a review", async () => {
    const { id: templateId } = await make();
    const show = (request: PreviewLecture) => test.database.read(administrator, (reader) => previewLecture(reader, request, timeZone));
    expect(await show({ stationId: station.id, topicId, templateId, startsAt: starts, endsAt: ends })).toEqual({
      title: "医保缴费和报销怎么办", place: "柳堰村站", summary: "11月25日周三09:00，待定在柳堰村站讲“医保缴费和报销怎么办”，欢迎来听。", audience: "全体居民",
      needsReview: false, waitsFor: [], guardNotice: "",
    });
    expect(await show({ topicId, ownTitle: " ", audience: "老年人", placeText: "广场" })).toMatchObject({ needsReview: true, waitsFor: ["具体地点", "听众"], audience: "老年人" });
    expect(await show({})).toEqual({ title: "", place: "", summary: null, audience: null, needsReview: false, waitsFor: [], guardNotice: "" });
    const { id } = await plan({ audience: "老年人" });
    expect(await show({ id, topicId, audience: "老年人" })).toMatchObject({ needsReview: false });
    await threeStagesFromNowOn();
    const fresh = await make({ name: "新模板" });
    const topic = await run((work) => createTopic(work, { title: "冬季防火" }));
    expect(await show({ topicId: topic.id, templateId: fresh.id })).toMatchObject({ needsReview: false, waitsFor: ["菜单题目", "宣讲模板"], summary: null });
    expect(await test.database.read(anonymous, (reader) => previewLecture(reader, {}, timeZone))).toBeNull();
  });
});
