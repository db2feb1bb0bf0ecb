import { staffWith } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { systemActor, type StaffActor } from "../../../kernel/actor";
import { newId } from "../../../kernel/id";
import { refuse, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { saveOrganisation } from "../../stations/organisation.factory";
import { saveWordingList } from "../../wording/wordingList.factory";
import { recordedWording } from "../../wording";
import { Revision } from "../revision.entity";
import { RevisionStep } from "../revisionStep.entity";
import { saveReviewRule } from "../review.factory";
import { approveRevision } from "./approveRevision";
import { approveRevisions, type ApproveRevisions } from "./approveRevisions";
import { submitRevision } from "./submitRevision";

type Item = ApproveRevisions["items"][number];

/** Mulberry32: the same numbers on every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe("approveRevisions", () => {
  let test: TestDatabase;
  let organisationId: string;
  let first: StaffActor;
  let final: StaffActor;
  let serial = 0;
  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager } = test.database.writing;
    organisationId = (await saveOrganisation(manager)).id;
    await saveReviewRule(manager, { stages: ["FIRST", "FINAL"] });
    const reviewer = (stages: readonly ("FIRST" | "FINAL")[], accountId: string): StaffActor => ({ ...staffWith("REVIEWER", { organisationId, stages: [...stages] }), accountId });
    first = reviewer(["FIRST", "FINAL"], "01900000-0000-7000-8000-0000000000f1");
    final = reviewer(["FINAL"], "01900000-0000-7000-8000-0000000000f2");
  });
  afterEach(() => test.close());

  async function write<T>(actor: StaffActor | null, command: (work: UnitOfWork) => Promise<Outcome<T>>): Promise<T> {
    const outcome = await test.database.write(actor ?? systemActor("test"), command);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    return outcome.value;
  }
  async function submit(author: StaffActor | null = null, summary?: string): Promise<Item> {
    serial += 1;
    const subjectId = newId(test.clock.now());
    const words = { summary: summary ?? `简介${String(serial)}` };
    const { revision } = await write(null, (work) => submitRevision(work, {
      subjectType: "lecture-text", subjectId, title: `第${String(serial)}场`, organisationId, snapshot: words, authors: author ? [`staff:${author.accountId}`] : [], submittedBy: null, publishedAt: null,
    }));
    return { revisionId: revision.id, hash: revision.hash, stage: "FIRST" };
  }
  const approve = (item: Item, actor: StaffActor) => write(actor, (work) => approveRevision(work, { ...item, proofread: true }));
  const batch = (items: readonly Item[], actor: StaffActor, proofread = true) => test.database.write(actor, (work) => approveRevisions(work, { items, proofread, note: "本月宣讲" }));
  async function expectRefused(items: readonly Item[], actor: StaffActor, codes: readonly string[], proofread = true) {
    const before = await test.dump();
    const outcome = await batch(items, actor, proofread);
    expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toEqual(codes);
    expect(await test.dump()).toEqual(before);
    return outcome.ok ? [] : outcome.refusals;
  }

  it("records one review a text under one batch, and puts what is finished in front of the public", async () => {
    const items = [await submit(), await submit(), await submit()];
    const passed = await batch(items, first);
    if (!passed.ok) throw new Error("refused");
    const steps = await test.database.reading.manager.find(RevisionStep, { where: { kind: "APPROVED" } });
    expect(steps.map(({ actor, proofread, batchId, reason, reviewStage }) => ({ actor, proofread, batchId, reason, reviewStage }))).toEqual(
      items.map(() => ({ actor: `staff:${first.accountId}`, proofread: true, batchId: passed.value.batchId, reason: "本月宣讲", reviewStage: "FIRST" })),
    );
    await batch(items.map((item) => ({ ...item, stage: "FINAL" as const })), final);
    expect((await test.database.reading.manager.find(Revision)).map(({ state }) => state)).toEqual(["LIVE", "LIVE", "LIVE"]);
  });

  it("changes nothing when one row stands in the way, and names it", async () => {
    const [good, own, stale] = [await submit(), await submit(first), await submit()];
    const refusals = await expectRefused([good, own, { ...stale, hash: "0".repeat(64) }], first, ["AUTHOR_MAY_NOT_REVIEW", "CONFLICT"]);
    expect(refusals.map(({ field }) => field.slice(0, 2))).toEqual([["items", "1"], ["items", "2"]]);
    expect(refusals[0]?.message).toMatch(/^“第\d+场”：自己写的稿子/);
    await expectRefused([good], final, ["NOT_ALLOWED"]);
    await expectRefused([good], first, ["PROOFREADING_MISSING"], false);
    await expectRefused([{ ...good, revisionId: "01900000-0000-7000-8000-0000000000aa" }], first, ["NOT_FOUND"]);
  });

  it("takes a written reason for each text that a list warns of, and refuses all of them while one has none or holds blocked words", async () => {
    await saveWordingList(test.database, { name: "绝对化用语", severity: "WARN", words: [{ text: "最佳" }] });
    const [warned, plain, other] = [await submit(null, "最佳院坝"), await submit(), await submit(null, "最佳讲堂")];
    for (const item of [warned, plain, other]) await approve(item, first);
    const items = [warned, plain, other].map((item) => ({ ...item, stage: "FINAL" as const }));
    const withReasons = items.map((item, index) => (index === 1 ? item : { ...item, wordingReason: `第${String(index)}条的理由` }));
    const refusals = await expectRefused([withReasons[0] ?? warned, ...items.slice(1)], final, ["WORDING_REASON_NEEDED"]);
    expect(refusals.map(({ field, message }) => [field, message])).toEqual([[["items", "2", "wordingReason"], `“第${String(serial)}场”：摘要：“最佳”属于禁用词，请改写；确需这样写的，请填写用语说明`]]);
    await expectRefused(withReasons.map((item) => ({ ...item, wordingReason: "长".repeat(501) })), final, ["INVALID", "INVALID", "INVALID"]);
    await saveWordingList(test.database, { name: "本县禁用词", words: [{ text: "讲堂" }] });
    expect((await expectRefused(withReasons, final, ["WORDING_BLOCKED"])).map(({ field }) => field[1])).toEqual(["2"]);
    expect((await batch(withReasons.slice(0, 2), final)).ok).toBe(true);
    const rows = await Promise.all([warned, plain, other].map(({ revisionId }) => test.database.reading.manager.findOneByOrFail(Revision, { id: revisionId })));
    const reasons = await Promise.all(rows.map((row) => test.database.read(systemActor("test"), (reader) => recordedWording(reader, row))));
    expect(reasons.map(({ reason }) => reason && [reason.reason, reason.givenBy])).toEqual([["第0条的理由", `staff:${final.accountId}`], null, null]);
    expect(await statesOf([warned, plain, other])).toEqual(["LIVE 2", "LIVE 2", "IN_REVIEW 1"]);
  });

  it("takes 1 to 200 texts, each once", async () => {
    const item = await submit();
    await expectRefused([], first, ["INVALID"]);
    await expectRefused([item, item], first, ["INVALID"]);
    await expectRefused(Array.from({ length: 201 }, (_, index) => ({ ...item, revisionId: String(index) })), first, ["INVALID"]);
  });

  it("does what the single approvals one after the other would do, or nothing: 40 random batches", async () => {
    const random = randomFrom(20_261_123);
    const another = { ...first, accountId: "01900000-0000-7000-8000-0000000000f3" };
    const pick = <T>(values: readonly [T, ...T[]]): T => values[Math.floor(random() * values.length)] ?? values[0];
    const outcomes = { passed: 0, refused: 0 };
    for (let trial = 0; trial < 40; trial += 1) {
      const items: Item[] = [];
      for (let count = 1 + Math.floor(random() * 4); count > 0; count -= 1) {
        const isFirstsOwn = random() < 0.1;
        const item = await submit(isFirstsOwn ? first : null);
        if (random() < 0.3) await approve(item, isFirstsOwn || random() < 0.5 ? another : first);
        items.push({ ...item, stage: random() < 0.8 ? "FIRST" : "FINAL", hash: random() < 0.05 ? "1".repeat(64) : item.hash });
      }
      const actor = pick([first, first, final]);
      const singly = await oneByOne(items, actor);
      const before = await test.dump();
      const together = await batch(items, actor);
      expect(together.ok).toBe(singly.problems.length === 0);
      if (together.ok) {
        expect(await statesOf(items)).toEqual(singly.states);
        outcomes.passed += 1;
      } else {
        expect(together.refusals.map(({ code, field }) => `${field[1] ?? ""} ${code}`).sort()).toEqual([...singly.problems].sort());
        expect(await test.dump()).toEqual(before);
        outcomes.refused += 1;
      }
    }
    expect(Math.min(outcomes.passed, outcomes.refused)).toBeGreaterThan(5);
  }, 120_000);

  async function statesOf(items: readonly Item[], entities = test.database.reading.manager): Promise<string[]> {
    const rows = await Promise.all(items.map(({ revisionId }) => entities.findOneByOrFail(Revision, { id: revisionId })));
    return rows.map(({ state, stage }) => `${state} ${String(stage)}`);
  }

  /** What single approvals say and leave behind, taken back afterwards. */
  async function oneByOne(items: readonly Item[], actor: StaffActor) {
    const problems: string[] = [];
    let states: string[] = [];
    await test.database.write(actor, async (work) => {
      for (const [index, item] of items.entries()) {
        const outcome = await approveRevision(work, { ...item, proofread: true });
        if (!outcome.ok) problems.push(...outcome.refusals.map(({ code }) => `${String(index)} ${code}`));
      }
      states = await statesOf(items, work.entities);
      return refuse({ code: "TAKEN_BACK", message: "只是试试" });
    });
    return { problems, states };
  }
});
