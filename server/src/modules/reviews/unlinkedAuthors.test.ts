import { systemActor, type StaffActor } from "../../kernel/actor";
import { newId } from "../../kernel/id";
import type { Outcome } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { staffWith } from "../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../testing/testDatabase";
import { saveGuardPeriod } from "../guardPeriods/guardPeriod.factory";
import { StaffAccount } from "../identity";
import { buildRoleAssignment, buildStaffAccount } from "../identity/staffAccount.factory";
import { saveOrganisation } from "../stations/organisation.factory";
import { approveRevision } from "./commands/approveRevision";
import { proofreadRevision } from "./commands/proofreadRevision";
import { signRevision } from "./commands/signRevision";
import { signWiderRequest } from "./commands/signWiderRequest";
import { submitRevision } from "./commands/submitRevision";
import { deskStandings } from "./queries/deskStandings";
import { saveReviewRule, stageRule } from "./review.factory";
import type { StageRule } from "./reviewRule.entity";
import { ReviewDeputy } from "./reviewDeputy.entity";
import { Revision, type ShowRequest } from "./revision.entity";
import { widerChange } from "./widerRequest";

describe("a text of a CMS user whom nobody has linked to an account", () => {
  let test: TestDatabase;
  let organisationId: string;
  beforeEach(async () => {
    test = await openTestDatabase();
    organisationId = (await saveOrganisation(test.database.writing.manager)).id;
  });
  afterEach(() => test.close());

  async function reviewer(name: string, cmsUserId: string | null): Promise<StaffActor> {
    const { manager } = test.database.writing;
    const { id: accountId } = await manager.save(buildStaffAccount({ name, cmsUserId }));
    await manager.save(buildRoleAssignment(accountId, "REVIEWER", { organisationId, stages: ["FINAL"] }));
    return { ...staffWith("REVIEWER", { organisationId, stages: ["FINAL"] }), accountId, name };
  }
  async function write<T>(actor: StaffActor | null, command: (work: UnitOfWork) => Promise<Outcome<T>>): Promise<T> {
    const outcome = await test.database.write(actor ?? systemActor("test"), command);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    return outcome.value;
  }
  async function submit(authors: (string | null)[], rule: { stages?: StageRule[]; authorMayTakeFirst?: boolean } = {}) {
    await saveReviewRule(test.database.writing.manager, { stages: [stageRule("FINAL")], ...rule });
    const request: ShowRequest = { channels: ["WEB"], showFrom: null, showUntil: null };
    const { revision } = await write(null, (work) => submitRevision(work, {
      subjectType: "piece", subjectId: newId(test.clock.now()), title: "甲", organisationId, snapshot: { words: "甲" }, authors, submittedBy: authors[0] ?? null, publishedAt: "1", request,
    }));
    return { revision, words: { revisionId: revision.id, hash: revision.hash }, seen: { revisionId: revision.id, hash: revision.hash, stage: "FINAL" as const } };
  }
  const waitsFor = async (actor: StaffActor, revision: Revision) => (await test.database.read(actor, (reader) => deskStandings(reader, [revision])))[0];
  async function expectNotLinked(actor: StaffActor, command: (work: UnitOfWork) => Promise<Outcome<unknown>>): Promise<void> {
    const before = await test.dump();
    const message = "作者的内容系统账号还没有关联到工作人员，请先由管理员关联，再来审核";
    expect(await test.database.write(actor, command)).toEqual({ ok: false, refusals: [{ code: "AUTHOR_NOT_LINKED", message, field: ["revisionId"] }] });
    expect(await test.dump()).toEqual(before);
  }

  it("is reviewed by nobody without a link until its author has one; who is linked is another", async () => {
    const [unlinked, linked] = [await reviewer("方编辑", null), await reviewer("温主任", "6")];
    const { revision, seen } = await submit(["cms:5"]);
    await expectNotLinked(unlinked, (work) => approveRevision(work, { ...seen, proofread: true }));
    expect(await waitsFor(unlinked, revision)).toMatchObject({ mayApprove: false, mayReturn: true, waitsFor: ["温主任"] });
    expect(await waitsFor(linked, revision)).toMatchObject({ mayApprove: true });
    await test.database.writing.manager.update(StaffAccount, { id: unlinked.accountId }, { cmsUserId: "5" });
    expect(await test.database.write(unlinked, (work) => approveRevision(work, { ...seen, proofread: true }))).toMatchObject({ ok: false, refusals: [{ code: "AUTHOR_MAY_NOT_REVIEW" }] });
    expect((await write(linked, (work) => approveRevision(work, { ...seen, proofread: true }))).state).toBe("LIVE");
  });

  it("is reviewed by those without a link once its author is known, also as somebody who has left", async () => {
    const unlinked = await reviewer("温主任", null);
    const { seen } = await submit(["cms:5"]);
    await test.database.writing.manager.save(buildStaffAccount({ cmsUserId: "5", active: false }));
    expect((await write(unlinked, (work) => approveRevision(work, { ...seen, proofread: true }))).state).toBe("LIVE");
  });

  it("stands in nobody's way where the author is a member of staff, or nobody knows one", async () => {
    const unlinked = await reviewer("温主任", null);
    const { seen } = await submit([null, `staff:${newId(test.clock.now())}`]);
    expect((await write(unlinked, (work) => approveRevision(work, { ...seen, proofread: true }))).state).toBe("LIVE");
  });

  it("is not taken first by an author who may, nor proofread, without a link", async () => {
    const unlinked = await reviewer("方编辑", null);
    const { seen } = await submit(["cms:5"], { stages: [stageRule("FINAL", { proofreading: "SEPARATE" })], authorMayTakeFirst: true });
    await expectNotLinked(unlinked, (work) => proofreadRevision(work, seen));
    await expectNotLinked(unlinked, (work) => approveRevision(work, { ...seen, proofread: true }));
  });

  it("is not reviewed by a linked deputy in the chair of somebody without a link", async () => {
    const [principal, deputy] = [await reviewer("温主任", null), await reviewer("严科长", "6")];
    const { seen } = await submit(["cms:5"]);
    const at = test.clock.now();
    await test.database.writing.manager.insert(ReviewDeputy, {
      id: newId(at), principalId: principal.accountId, deputyId: deputy.accountId, startsAt: at, endsAt: new Date(at.getTime() + 1000), reason: "出差", createdBy: null, createdAt: at,
    });
    const inChairOnly: StaffActor = { ...staffWith("VIEWER"), accountId: deputy.accountId, name: deputy.name };
    await expectNotLinked(inChairOnly, (work) => approveRevision(work, { ...seen, proofread: true }));
  });

  it("gets no signature in a guard period from somebody without a link", async () => {
    const [unlinked, linked, other] = [await reviewer("方编辑", null), await reviewer("温主任", "6"), await reviewer("严科长", "7")];
    const { revision, words, seen } = await submit(["cms:5"]);
    await saveGuardPeriod(test.database.writing.manager);
    await write(linked, (work) => approveRevision(work, { ...seen, proofread: true }));
    await expectNotLinked(unlinked, (work) => signRevision(work, words));
    expect((await write(other, (work) => signRevision(work, words))).state).toBe("LIVE");
    expect(await test.database.reading.manager.findOneByOrFail(Revision, { id: revision.id })).toMatchObject({ state: "LIVE" });
  });

  it("is not shown more on the word of somebody without a link, be it the text or the request that is the unknown's", async () => {
    const [unlinked, linked] = [await reviewer("方编辑", null), await reviewer("温主任", "6")];
    const { revision, seen } = await submit(["staff:somebody"]);
    await write(linked, (work) => approveRevision(work, { ...seen, proofread: true }));
    const request: ShowRequest = { channels: ["WEB", "SCREEN"], showFrom: null, showUntil: null };
    const { subjectType, subjectId, title, snapshot } = revision;
    await write(null, (work) => submitRevision(work, { subjectType, subjectId, title, organisationId, snapshot, authors: ["cms:5"], submittedBy: "cms:5", publishedAt: "2", request }));
    const row = await test.database.reading.manager.findOneByOrFail(Revision, { id: revision.id });
    const change = { revisionId: row.id, hash: widerChange(row)?.hash ?? "" };
    await expectNotLinked(unlinked, (work) => signWiderRequest(work, change));
    expect(await waitsFor(unlinked, row)).toMatchObject({ maySignWider: false, waitsFor: ["温主任"] });
    expect((await write(linked, (work) => signWiderRequest(work, change))).request).toEqual(request);
  });
});
