import type { StaffActor } from "../../../kernel/actor";
import { systemActor } from "../../../kernel/actor";
import { newId } from "../../../kernel/id";
import { administrator, staffWith } from "../../../testing/actors";
import { refusalsOf } from "../../../testing/carryOut";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import type { StaffAccount } from "../../identity";
import { saveRoleAssignment, saveStaffAccount } from "../../identity/staffAccount.factory";
import { saveOrganisation } from "../../stations/organisation.factory";
import { deskStandings } from "../queries/deskStandings";
import { saveReviewRule } from "../review.factory";
import { ReviewDeputy } from "../reviewDeputy.entity";
import { appointDeputy } from "./appointDeputy";
import { approveRevision } from "./approveRevision";
import { submitRevision } from "./submitRevision";

const days = { from: "2026-11-23", until: "2026-11-25", reason: "出差", timeZone: "Asia/Shanghai" };

describe("who stands in for a reviewer", () => {
  let test: TestDatabase;
  let organisationId: string;
  let principal: StaffAccount;
  let deputy: StaffAccount;
  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager } = test.database.writing;
    organisationId = (await saveOrganisation(manager)).id;
    await saveReviewRule(manager, { stages: ["FINAL"] });
    principal = await saveStaffAccount(manager, { name: "温主任" });
    await saveRoleAssignment(manager, principal.id, "REVIEWER", { organisationId, stages: ["FINAL"] });
    deputy = await saveStaffAccount(manager, { name: "严科长" });
  });
  afterEach(() => test.close());

  const appoint = () => test.database.write(administrator, (work) => appointDeputy(work, { ...days, principalId: principal.id, deputyId: deputy.id }));
  const asDeputy = (): StaffActor => ({ ...staffWith("VIEWER"), accountId: deputy.id, name: deputy.name });
  async function submit(authors: string[] = []) {
    const text = { subjectType: "lecture-text", subjectId: newId(test.clock.now()), title: "甲", organisationId, snapshot: { words: "甲" }, authors, submittedBy: null, publishedAt: null };
    const outcome = await test.database.write(systemActor("test"), (work) => submitRevision(work, text));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    return outcome.value.revision;
  }
  const waitsFor = async (revision: Awaited<ReturnType<typeof submit>>) => (await test.database.read(administrator, (reader) => deskStandings(reader, [revision])))[0]?.waitsFor;

  it("is nobody without a role: such an account has no seat to fill", async () => {
    const before = await test.dump();
    const message = "这个账号还没有任何角色，不能代审；请先在“工作人员”里给它安排角色";
    expect(await appoint()).toEqual({ ok: false, refusals: [{ code: "DEPUTY_WITHOUT_ROLE", message, field: ["deputyId"] }] });
    expect(await test.dump()).toEqual(before);
    await saveRoleAssignment(test.database.writing.manager, deputy.id, "VIEWER");
    expect((await appoint()).ok).toBe(true);
    expect(await test.database.reading.manager.find(ReviewDeputy)).toMatchObject([{ principalId: principal.id, deputyId: deputy.id }]);
  });

  it("is named among those for whom a text waits, with whom they stand in for, as long as they do", async () => {
    const { manager } = test.database.writing;
    await saveRoleAssignment(manager, deputy.id, "VIEWER");
    const revision = await submit();
    expect(await waitsFor(revision)).toEqual(["温主任"]);
    await appoint();
    expect(await waitsFor(revision)).toEqual(["温主任", "严科长（代温主任）"]);
    await manager.update("staff_account", { id: deputy.id }, { mustChangePassword: true });
    expect(await waitsFor(revision)).toEqual(["温主任"]);
    await manager.update("staff_account", { id: deputy.id }, { mustChangePassword: false });
    test.clock.set(new Date("2026-11-25T16:00:00.000Z"));
    expect(await waitsFor(revision)).toEqual(["温主任"]);
    test.clock.set(new Date("2026-11-25T15:59:59.999Z"));
    expect((await test.database.write(asDeputy(), (work) => approveRevision(work, { revisionId: revision.id, hash: revision.hash, stage: "FINAL", proofread: true }))).ok).toBe(true);
  });

  it("is named once who may by rights of their own, and not where either of the chair is the author", async () => {
    await saveRoleAssignment(test.database.writing.manager, deputy.id, "REVIEWER", { organisationId, stages: ["FINAL"] });
    await appoint();
    expect(await waitsFor(await submit())).toEqual(["温主任", "严科长"]);
    expect(await waitsFor(await submit([`staff:${principal.id}`]))).toEqual(["严科长"]);
    expect(await waitsFor(await submit([`staff:${deputy.id}`]))).toEqual(["温主任"]);
  });

  it("may nothing any more without a role", async () => {
    await saveRoleAssignment(test.database.writing.manager, deputy.id, "VIEWER");
    await appoint();
    const { id: revisionId, hash } = await submit();
    const stripped: StaffActor = { ...asDeputy(), grants: [] };
    const refusals = await refusalsOf(test, stripped, (work) => approveRevision(work, { revisionId, hash, stage: "FINAL", proofread: true }));
    expect(refusals.map(({ code }) => code)).toEqual(["NOT_ALLOWED"]);
    expect((await test.database.write(asDeputy(), (work) => approveRevision(work, { revisionId, hash, stage: "FINAL", proofread: true }))).ok).toBe(true);
  });
});
