import { systemActor, type StaffActor } from "../../../kernel/actor";
import { newId } from "../../../kernel/id";
import type { Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { staffWith } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { saveGuardPeriod } from "../../guardPeriods/guardPeriod.factory";
import { saveOrganisation } from "../../stations/organisation.factory";
import { saveWordingList, writtenReasons } from "../../wording/wordingList.factory";
import { saveReviewRule } from "../review.factory";
import { Revision } from "../revision.entity";
import { approveRevision } from "./approveRevision";
import { signRevision } from "./signRevision";
import { submitRevision } from "./submitRevision";

describe("a signature in a guard period, after a list has grown since the last review", () => {
  let test: TestDatabase;
  let waiting: { readonly revisionId: string; readonly hash: string };
  let signer: StaffActor;
  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager } = test.database.writing;
    const organisationId = (await saveOrganisation(manager)).id;
    await saveReviewRule(manager, { stages: ["FINAL"] });
    await saveGuardPeriod(manager);
    const reviewer = (accountId: string): StaffActor => ({ ...staffWith("REVIEWER", { organisationId, stages: ["FINAL"] }), accountId });
    const final = reviewer("01900000-0000-7000-8000-0000000000f1");
    signer = reviewer("01900000-0000-7000-8000-0000000000f2");
    const { revision } = await write(systemActor("test"), (work) => submitRevision(work, {
      subjectType: "lecture-text", subjectId: newId(test.clock.now()), title: "最佳做法", organisationId, snapshot: { ownTitle: "最佳做法" }, authors: [], submittedBy: null, publishedAt: null,
    }));
    waiting = { revisionId: revision.id, hash: revision.hash };
    await write(final, (work) => approveRevision(work, { ...waiting, stage: "FINAL", proofread: true }));
    await saveWordingList(test.database, { severity: "WARN", words: [{ text: "最佳" }] });
  });
  afterEach(() => test.close());

  async function write<T>(actor: StaffActor | ReturnType<typeof systemActor>, command: (work: UnitOfWork) => Promise<Outcome<T>>): Promise<T> {
    const outcome = await test.database.write(actor, command);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    return outcome.value;
  }
  const sign = (wordingReason?: string) => test.database.write(signer, (work) => signRevision(work, { ...waiting, ...(wordingReason === undefined ? {} : { wordingReason }) }));

  it("asks for a written reason and signs nothing without one", async () => {
    const before = await test.dump();
    expect(await sign()).toMatchObject({ ok: false, refusals: [{ code: "WORDING_REASON_NEEDED", field: ["wordingReason"] }] });
    expect(await sign(" ")).toMatchObject({ ok: false, refusals: [{ code: "WORDING_REASON_NEEDED", field: ["wordingReason"] }] });
    expect(await test.dump()).toEqual(before);
  });

  it("shows the text with the signer's reason, which is kept", async () => {
    expect(await sign("栏目名称如此")).toMatchObject({ ok: true, value: { id: waiting.revisionId, state: "LIVE" } });
    expect(await test.database.reading.manager.findOneByOrFail(Revision, { id: waiting.revisionId })).toMatchObject({ state: "LIVE" });
    expect(await writtenReasons(test.database)).toMatchObject([{ reason: "栏目名称如此", hash: waiting.hash, givenBy: `staff:${signer.accountId}`, findings: [{ found: "最佳" }] }]);
  });
});
