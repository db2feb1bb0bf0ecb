import { systemActor, type StaffActor } from "../../../kernel/actor";
import { newId } from "../../../kernel/id";
import { staffWith } from "../../../testing/actors";
import { carryOut } from "../../../testing/carryOut";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { saveGuardPeriod } from "../../guardPeriods/guardPeriod.factory";
import { saveOrganisation } from "../../stations/organisation.factory";
import { saveWordingList } from "../../wording/wordingList.factory";
import { saveReviewRule } from "../review.factory";
import { Revision } from "../revision.entity";
import { approveRevision } from "./approveRevision";
import { releaseSigned } from "./releaseSigned";
import { submitRevision } from "./submitRevision";

const system = systemActor("test");

describe("the end of a guard period", () => {
  let test: TestDatabase;
  let organisationId: string;
  let final: StaffActor;
  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager } = test.database.writing;
    organisationId = (await saveOrganisation(manager)).id;
    await saveReviewRule(manager, { stages: ["FINAL"] });
    await saveGuardPeriod(manager);
    final = staffWith("REVIEWER", { organisationId, stages: ["FINAL"] });
  });
  afterEach(() => test.close());

  async function reviewed(words: string): Promise<string> {
    const { revision } = await carryOut(test, system, (work) => submitRevision(work, {
      subjectType: "lecture-text", subjectId: newId(test.clock.now()), title: words, organisationId, snapshot: { ownTitle: words }, authors: [], submittedBy: null, publishedAt: null,
    }));
    await carryOut(test, final, (work) => approveRevision(work, { revisionId: revision.id, hash: revision.hash, stage: "FINAL", proofread: true }));
    return revision.id;
  }
  const standing = async (id: string) => {
    const { state, returnReason } = await test.database.reading.manager.findOneByOrFail(Revision, { id });
    return [state, returnReason];
  };

  it("shows what waited for it, and gives back what may not be shown any more without holding up the others", async () => {
    const tampered = await reviewed("原来的题目");
    const forbidden = await reviewed("最佳做法");
    const sound = await reviewed("移风易俗");
    await test.database.writing.manager.update(Revision, { id: tampered }, { snapshot: { ownTitle: "换过的题目" } });
    await saveWordingList(test.database, { words: [{ text: "最佳" }] });
    expect(await carryOut(test, system, releaseSigned)).toBe(0);
    expect((await standing(sound))[0]).toBe("IN_REVIEW");
    test.clock.set("2026-11-23T16:00:00.000Z");
    expect(await carryOut(test, system, releaseSigned)).toBe(1);
    expect(await standing(sound)).toEqual(["LIVE", null]);
    expect(await standing(tampered)).toEqual(["RETURNED", "稿子内容与送审时的校验值不符，不能发布，请重新送审"]);
    expect(await standing(forbidden)).toEqual(["RETURNED", expect.stringContaining("最佳")]);
    expect(await carryOut(test, system, releaseSigned)).toBe(0);
  });
});
