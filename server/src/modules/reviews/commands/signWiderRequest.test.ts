import { systemActor, type StaffActor } from "../../../kernel/actor";
import type { Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { staffWith } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { saveGuardPeriod } from "../../guardPeriods/guardPeriod.factory";
import { buildRoleAssignment, buildStaffAccount } from "../../identity/staffAccount.factory";
import { saveOrganisation } from "../../stations/organisation.factory";
import { deskStandings } from "../queries/deskStandings";
import { deskCounts, reviewDesk } from "../queries/reviewDesk";
import { saveReviewRule } from "../review.factory";
import { ReviewDeputy } from "../reviewDeputy.entity";
import { Revision, type ShowRequest } from "../revision.entity";
import { RevisionStep } from "../revisionStep.entity";
import { widerChange } from "../widerRequest";
import { widerChanges } from "../widerChanges";
import { approveRevision } from "./approveRevision";
import { declineWiderRequest } from "./declineWiderRequest";
import { recallSubject } from "./recallSubject";
import { releaseSigned } from "./releaseSigned";
import { signWiderRequest } from "./signWiderRequest";
import { submitRevision } from "./submitRevision";

const id = (tail: string): string => `01900000-0000-7000-8000-0000000000${tail}`;
const subject = { subjectType: "piece", subjectId: id("0a") };
const onWeb: ShowRequest = { channels: ["WEB"], showFrom: null, showUntil: null };
const wide: ShowRequest = { channels: ["WEB", "SCREEN"], showFrom: null, showUntil: null };

describe("a wider request of a live text", () => {
  let test: TestDatabase;
  let organisationId: string;
  let final: StaffActor;
  let chief: StaffActor;
  let editor: StaffActor;
  let clerk: StaffActor;
  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager } = test.database.writing;
    organisationId = (await saveOrganisation(manager)).id;
    await saveReviewRule(manager, { stages: ["FINAL"] });
    const reviewer = async (tail: string, name: string, { stages, cmsUserId = null }: { stages: readonly ("FIRST" | "FINAL")[]; cmsUserId?: string | null }): Promise<StaffActor> => {
      await manager.save(buildStaffAccount({ id: id(tail), name, email: `${tail}@example.test`, cmsUserId }));
      await manager.save(buildRoleAssignment(id(tail), "REVIEWER", { organisationId, stages: [...stages] }));
      return { ...staffWith("REVIEWER", { organisationId, stages: [...stages] }), accountId: id(tail), name };
    };
    final = await reviewer("f1", "分管领导", { stages: ["FINAL"] });
    chief = await reviewer("f2", "主任", { stages: ["FINAL"] });
    editor = await reviewer("f3", "编辑", { stages: ["FINAL"], cmsUserId: "7" });
    clerk = await reviewer("f4", "科员", { stages: ["FIRST"] });
    await manager.save(buildStaffAccount({ name: "作者", cmsUserId: "9" }));
    const { revision } = await write(null, (work) => submitRevision(work, text()));
    await write(final, (work) => approveRevision(work, { revisionId: revision.id, hash: revision.hash, stage: "FINAL", proofread: true }));
  });
  afterEach(() => test.close());

  const text = (words = "甲") => ({ ...subject, title: words, organisationId, snapshot: { words }, authors: ["cms:9"], submittedBy: "cms:9", publishedAt: "1", request: onWeb });
  async function write<T>(actor: StaffActor | null, command: (work: UnitOfWork) => Promise<Outcome<T>>): Promise<T> {
    const outcome = await test.database.write(actor ?? systemActor("test"), command);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    return outcome.value;
  }
  const ask = (request: ShowRequest, publishedAt = "2") => write(null, (work) => submitRevision(work, { ...text(), authors: ["cms:7"], submittedBy: "cms:7", publishedAt, request }));
  const live = () => test.database.reading.manager.findOneByOrFail(Revision, { state: "LIVE" });
  const seen = async () => {
    const row = await live();
    return { revisionId: row.id, hash: widerChange(row)?.hash ?? "" };
  };
  const sign = async (actor: StaffActor, request?: { revisionId: string; hash: string }) => {
    const asked = request ?? (await seen());
    return test.database.write(actor, (work) => signWiderRequest(work, asked));
  };
  async function expectRefused(run: () => Promise<Outcome<unknown>>, code: string) {
    const before = await test.dump();
    const outcome = await run();
    expect(outcome.ok ? [] : outcome.refusals.map((one) => one.code)).toEqual([code]);
    expect(await test.dump()).toEqual(before);
  }
  const steps = async () => (await test.database.reading.manager.find(RevisionStep, { order: { id: "ASC" } })).map(({ kind, actorName, reason }) => [kind, actorName, reason]).slice(3);
  const asGuard = () => saveGuardPeriod(test.database.writing.manager, { startsAt: new Date(test.clock.now().getTime() - 1000), endsAt: new Date(test.clock.now().getTime() + 3_600_000) });

  it("waits, is read again without a change, and is in force by one signature of somebody else", async () => {
    await ask(wide);
    const asked = await live();
    expect([asked.request, asked.widerAskedAt, asked.widerRequest]).toEqual([onWeb, test.clock.now(), { ...wide, askedBy: "cms:7", authors: ["cms:7"], publishedAt: "2" }]);
    const before = await test.dump();
    await ask(wide);
    expect(await test.dump()).toEqual(before);
    expect((await sign(final)).ok).toBe(true);
    const row = await live();
    expect([row.request, row.widerRequest, row.widerAskedAt]).toEqual([wide, null, null]);
    expect(await steps()).toEqual([["ASKED_WIDER", null, null], ["SIGNED_WIDER", "分管领导", null], ["WIDENED", "分管领导", null]]);
    expect((await sign(chief, { revisionId: row.id, hash: "0".repeat(64) })).ok).toBe(false);
  });

  it("is signed by nobody who asked, who does not sign such texts, or who saw another change", async () => {
    await ask(wide);
    const first = await seen();
    await expectRefused(() => sign(editor), "SIGN_OWN_CHANGE");
    await expectRefused(() => sign(clerk), "NOT_ALLOWED");
    test.clock.advance(1000);
    await ask({ ...wide, channels: ["WEB", "MINI_PROGRAM"] }, "3");
    await expectRefused(() => sign(final, first), "CONFLICT");
    await ask(onWeb, "4");
    await expectRefused(() => sign(final), "NOTHING_TO_SIGN");
  });

  it("keeps everybody who asked among the askers until it is decided", async () => {
    await ask(wide);
    await write(null, (work) => submitRevision(work, { ...text(), authors: ["cms:9"], submittedBy: "cms:9", publishedAt: "3", request: wide }));
    await expectRefused(() => sign(editor), "SIGN_OWN_CHANGE");
  });

  it("takes two signatures of two chairs in a guard period, and one once it is over", async () => {
    await asGuard();
    const { now } = { now: test.clock.now() };
    await test.database.writing.manager.insert(ReviewDeputy, {
      id: id("d1"), principalId: final.accountId, deputyId: clerk.accountId, startsAt: now, endsAt: new Date(now.getTime() + 86_400_000), reason: "出差", createdBy: null, createdAt: now,
    });
    await ask(wide);
    expect((await sign(clerk)).ok).toBe(true);
    expect((await live()).request).toEqual(onWeb);
    await expectRefused(() => sign(final), "ALREADY_SIGNED");
    await write(null, releaseSigned);
    expect((await live()).request).toEqual(onWeb);
    test.clock.advance(3_600_001);
    expect(await write(null, releaseSigned)).toBe(1);
    expect((await live()).request).toEqual(wide);
  });

  it("takes the second signature in a guard period from another chair", async () => {
    await asGuard();
    await ask(wide);
    await sign(final);
    expect((await live()).request).toEqual(onWeb);
    await sign(chief);
    expect((await live()).request).toEqual(wide);
  });

  it("is dropped with a reason by who signs or asked, and is not asked anew by reading the same state", async () => {
    await ask(wide);
    const asked = await seen();
    const decline = (actor: StaffActor, reason = "先不上屏") => test.database.write(actor, (work) => declineWiderRequest(work, { ...asked, reason }));
    await expectRefused(() => decline(clerk), "NOT_ALLOWED");
    await expectRefused(() => decline(final, "不"), "REASON_MISSING");
    expect((await decline(editor, "不用上屏了")).ok).toBe(true);
    expect(await steps()).toEqual([["ASKED_WIDER", null, null], ["DROPPED_WIDER", "编辑", "不用上屏了"]]);
    const declined = await test.dump();
    await ask(wide);
    expect(await test.dump()).toEqual(declined);
    await expectRefused(() => sign(final, asked), "NOTHING_TO_SIGN");
    await ask(wide, "3");
    expect((await live()).widerAskedAt).not.toBeNull();
    expect((await live()).request).toEqual(onWeb);
  });

  it("goes with a newer submission, a narrower request and a recall", async () => {
    await ask(wide);
    await write(null, (work) => submitRevision(work, { ...text("乙"), publishedAt: "3" }));
    expect((await live()).widerAskedAt).toBeNull();
    await ask(wide, "4");
    await ask({ channels: [], showFrom: null, showUntil: null }, "5");
    expect([(await live()).widerAskedAt, (await live()).request.channels]).toEqual([null, []]);
    await ask(wide, "6");
    await write(null, (work) => recallSubject(work, { ...subject, reason: "有误", since: new Date(0) }));
    const rows = await test.database.reading.manager.find(Revision);
    expect(rows.map(({ widerAskedAt, widerRequest }) => [widerAskedAt, widerRequest])).toEqual([[null, null], [null, null]]);
  });

  it("lies in the tray of those who may sign it, and says for whom it waits", async () => {
    await ask(wide);
    const tray = (actor: StaffActor) => test.database.read(actor, async (reader) => (await reviewDesk(reader, { box: "TO_SIGN", page: { first: 10, after: null, offset: 0 } })).nodes.map(({ title }) => title));
    expect([await tray(final), await tray(editor), await tray(clerk)]).toEqual([["甲"], [], []]);
    expect(await test.database.read(final, deskCounts)).toEqual({ WAITING_FOR_ME: 0, TO_SIGN: 1, MINE: 0, RETURNED: 0, OVERDUE: 0, PENDING: 0 });
    const row = await live();
    const [standing] = await test.database.read(editor, (reader) => deskStandings(reader, [row]));
    expect(standing).toMatchObject({ waitsFor: ["分管领导", "主任"], maySignWider: false, mayDropWider: true, maySign: false, awaitsSignature: false });
  });

  it("tells what changes in the words of the office", () => {
    const to: ShowRequest = { channels: ["SCREEN", "WEB"], showFrom: null, showUntil: "2026-12-31T17:00:00.000Z" };
    expect(widerChanges({ ...onWeb, showUntil: "2026-12-01T00:00:00.000Z" }, to, "Asia/Shanghai")).toEqual([
      "渠道：网页 → 大屏、网页", "结束展示：2026年12月1日（周二）08:00 → 2027年1月1日（周五）01:00",
    ]);
    expect(widerChanges(onWeb, { ...onWeb, channels: [], showFrom: "2026-12-01T00:00:00.000Z" }, "Asia/Shanghai")).toEqual(["渠道：网页 → 无", "开始展示：不限 → 2026年12月1日（周二）08:00"]);
  });
});
