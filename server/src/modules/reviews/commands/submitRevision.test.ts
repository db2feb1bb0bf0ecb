import { anonymous, systemActor } from "../../../kernel/actor";
import type { Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { administrator } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { saveReviewRule, saveStagelessRule, stageRule } from "../review.factory";
import { Revision, type ShowRequest } from "../revision.entity";
import { RevisionStep } from "../revisionStep.entity";
import { recallSubject } from "./recallSubject";
import { resubmitRevision } from "./resubmitRevision";
import { takeBackSubject } from "./takeBackRevision";
import { submitRevision, type SubmitRevision } from "./submitRevision";
import { withdrawSubject } from "./withdrawSubject";

const system = systemActor("test");
const subject = { subjectType: "piece", subjectId: "01900000-0000-7000-8000-00000000000a" };
const everywhere: ShowRequest = { channels: ["SCREEN", "WEB"], showFrom: null, showUntil: null };

function submission(text: string, overrides: Partial<SubmitRevision> = {}): SubmitRevision {
  return {
    ...subject, title: text, organisationId: null, snapshot: { text }, authors: ["cms:1"], submittedBy: "cms:1",
    publishedAt: `2026-11-23T02:00:00.${String(text.charCodeAt(0))}Z`, request: everywhere, ...overrides,
  };
}

describe("submitRevision", () => {
  let test: TestDatabase;
  const write = <T>(command: (work: UnitOfWork) => Promise<Outcome<T>>) => test.database.write(system, command);
  const submit = (text: string, overrides?: Partial<SubmitRevision>) => write((work) => submitRevision(work, submission(text, overrides)));
  const revisions = async () =>
    (await test.database.reading.manager.find(Revision, { order: { number: "ASC" } })).map(({ number, state, endReason }) => [number, state, endReason]);

  beforeEach(async () => {
    test = await openTestDatabase();
    await test.database.write(system, async ({ entities }) => ({ ok: true, value: await saveReviewRule(entities) }));
  });
  afterEach(() => test.close());
  const withoutStages = () => test.database.write(system, async ({ entities }) => ({ ok: true, value: await saveStagelessRule(entities) }));

  it("waits under the default rule, and is replaced by a newer submission", async () => {
    await submit("甲");
    await submit("乙");
    expect(await revisions()).toEqual([[1, "SUPERSEDED", "送审了更新的版本"], [2, "SUBMITTED", null]]);
  });

  it("goes live at once under a rule without stages, and supersedes the live one", async () => {
    await withoutStages();
    await submit("甲");
    await submit("乙");
    expect(await revisions()).toEqual([[1, "SUPERSEDED", "新版本已发布"], [2, "LIVE", null]]);
    const steps = await test.database.reading.manager.find(RevisionStep, { order: { id: "ASC" } });
    expect(steps.map(({ fromState, toState, actor }) => [fromState, toState, actor])).toEqual([
      [null, "SUBMITTED", "system:test"], ["SUBMITTED", "LIVE", "system:test"],
      [null, "SUBMITTED", "system:test"], ["LIVE", "SUPERSEDED", "system:test"], ["SUBMITTED", "LIVE", "system:test"],
    ]);
  });

  it("makes nothing when the same state is read again, whatever became of it", async () => {
    await submit("甲");
    const pending = await test.dump();
    await submit("甲");
    expect(await test.dump()).toEqual(pending);
    await write((work) => withdrawSubject(work, { ...subject, reason: "撤稿" }));
    const withdrawn = await test.dump();
    await submit("甲");
    expect(await test.dump()).toEqual(withdrawn);
    await submit("甲", { publishedAt: "2026-11-24" });
    expect(await revisions()).toEqual([[1, "WITHDRAWN", "撤稿"], [2, "SUBMITTED", null]]);
  });

  it("takes words of the panel as new that gave way to the live ones typed again, so that none are forgotten", async () => {
    const own = { publishedAt: null };
    await withoutStages();
    await submit("甲", own);
    await write(async ({ entities }) => ({ ok: true, value: await saveReviewRule(entities, { effectiveAt: new Date("2002-01-01T00:00:00.000Z") }) }));
    await submit("乙", own);
    await submit("甲", own);
    await submit("乙", own);
    expect(await revisions()).toEqual([[1, "LIVE", null], [2, "SUPERSEDED", "又送审了现行版本"], [3, "SUBMITTED", null]]);
  });

  it.each([
    ["recalled", (work: UnitOfWork) => recallSubject(work, { ...subject, reason: "画面有误", since: new Date(0) })],
    ["withdrawn", (work: UnitOfWork) => withdrawSubject(work, { ...subject, reason: "撤稿" })],
  ])("makes nothing when the publication of live words is read again that was %s since, a newer one having come between", async (_how, takeDown) => {
    await withoutStages();
    await submit("甲");
    await write(async ({ entities }) => ({ ok: true, value: await saveReviewRule(entities, { effectiveAt: new Date("2002-01-01T00:00:00.000Z") }) }));
    await submit("乙");
    await submit("甲", { publishedAt: "later" });
    await write<unknown>(takeDown);
    const gone = await test.dump();
    await submit("甲", { publishedAt: "later" });
    expect(await test.dump()).toEqual(gone);
    await submit("甲", { publishedAt: "last" });
    expect((await revisions()).at(-1)).toEqual([3, "SUBMITTED", null]);
  });

  it("takes words of the panel that were deleted and typed again as new, and leaves those alone that were taken back", async () => {
    const own = { publishedAt: null };
    await submit("甲", own);
    await write((work) => takeBackSubject(work, subject));
    await submit("甲", own);
    expect(await revisions()).toEqual([[1, "WITHDRAWN", "送审人撤回"]]);
    await submit("乙", own);
    await write((work) => withdrawSubject(work, { ...subject, reason: "文字已全部删去" }));
    await submit("乙", own);
    expect(await revisions()).toEqual([[1, "WITHDRAWN", "送审人撤回"], [2, "WITHDRAWN", "文字已全部删去"], [3, "SUBMITTED", null]]);
    await submit("乙", own);
    expect(await revisions()).toHaveLength(3);
  });

  it("keeps the reviews of words put forward once more when they are saved again unchanged", async () => {
    const own = { publishedAt: null, subjectType: "lecture-text" };
    const first = await submit("甲", own);
    await write((work) => takeBackSubject(work, { ...subject, subjectType: "lecture-text" }));
    const again = await test.database.write(administrator, (work) => resubmitRevision(work, { revisionId: first.ok ? first.value.revision.id : "" }));
    if (!again.ok) throw new Error(JSON.stringify(again.refusals));
    await test.database.writing.manager.update(Revision, { id: again.value.id }, { state: "IN_REVIEW", stage: 2 });
    const reviewed = await test.dump();
    await submit("甲", own);
    expect(await test.dump()).toEqual(reviewed);
    expect(await revisions()).toEqual([[1, "WITHDRAWN", "送审人撤回"], [2, "IN_REVIEW", null]]);
  });

  it("does not bring back what was taken down when its last, unchanged publication is read again", async () => {
    await withoutStages();
    await submit("甲");
    await submit("甲", { publishedAt: "later" });
    await write((work) => withdrawSubject(work, { ...subject, reason: "撤稿" }));
    const withdrawn = await test.dump();
    await submit("甲", { publishedAt: "later" });
    expect(await test.dump()).toEqual(withdrawn);
  });

  it("takes a wider request without stages whole, a text equal to the live one making no revision", async () => {
    await withoutStages();
    await submit("甲", { request: { channels: ["SCREEN"], showFrom: null, showUntil: null } });
    await submit("甲", { publishedAt: "later" });
    const [live] = await test.database.reading.manager.find(Revision);
    expect([live?.request, live?.widerRequest]).toEqual([everywhere, null]);
    expect(await revisions()).toEqual([[1, "LIVE", null]]);
  });

  it("lets a request narrow at once and widen by signature only when the rule has stages", async () => {
    await withoutStages();
    await submit("甲");
    await write(async ({ entities }) => {
      await entities.update(Revision, { state: "LIVE" }, { rule: { ruleId: "r", stages: [stageRule("FIRST")], authorMayTakeFirst: false }, stage: 1 });
      return { ok: true, value: null };
    });
    const asked: ShowRequest = { channels: ["SCREEN", "MINI_PROGRAM"], showFrom: null, showUntil: "2026-12-01T00:00:00.000Z" };
    await submit("甲", { request: asked });
    const [live] = await test.database.reading.manager.find(Revision);
    expect(live?.request).toEqual({ channels: ["SCREEN"], showFrom: null, showUntil: "2026-12-01T00:00:00.000Z" });
    expect(live?.widerRequest).toEqual({ ...asked, askedBy: "cms:1", authors: ["cms:1"], publishedAt: submission("甲").publishedAt });
  });

  it("returns at once what the server cannot accept, and the live one stays", async () => {
    await withoutStages();
    await submit("甲");
    await submit("乙", { returnReason: "视频不能播放，请换成 MP4" });
    expect(await revisions()).toEqual([[1, "LIVE", null], [2, "RETURNED", "视频不能播放，请换成 MP4"]]);
  });

  it("uses the publisher's own rule before the one for all", async () => {
    await withoutStages();
    const organisationId = "01900000-0000-7000-8000-0000000000aa";
    await test.database.write(system, async ({ entities }) => ({ ok: true, value: await saveReviewRule(entities, { organisationId, stages: ["FINAL"] }) }));
    await submit("甲", { organisationId });
    const [revision] = await test.database.reading.manager.find(Revision);
    expect([revision?.state, revision?.rule.stages]).toEqual(["SUBMITTED", [stageRule("FINAL")]]);
  });

  it("refuses anybody who is not staff, and changes nothing", async () => {
    const before = await test.dump();
    const outcome = await test.database.write(anonymous, (work) => submitRevision(work, submission("甲")));
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: "NOT_ALLOWED" }] });
    expect(await test.dump()).toEqual(before);
  });
});
