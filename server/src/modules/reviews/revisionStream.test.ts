import fc from "fast-check";
import { systemActor } from "../../kernel/actor";
import type { Outcome } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { newId } from "../../kernel/id";
import { openTestDatabase, type TestDatabase } from "../../testing/testDatabase";
import { submitRevision } from "./commands/submitRevision";
import { takeBackSubject } from "./commands/takeBackRevision";
import { withdrawSubject } from "./commands/withdrawSubject";
import { saveReviewRule, saveStagelessRule } from "./review.factory";
import { isPending, Revision } from "./revision.entity";

const system = systemActor("test");

type Deed = { kind: "submit"; text: number; at: number; bad: boolean } | { kind: "withdraw" } | { kind: "takeBack" };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("submit" as const), text: fc.nat(3), at: fc.nat(3), bad: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("withdraw" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("takeBack" as const) }) },
);

describe("any stream of deeds", () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase();
    await test.database.write(system, async ({ entities }) => {
      await saveReviewRule(entities, { organisationId: "staged" });
      return { ok: true, value: await saveStagelessRule(entities) };
    });
  });
  afterAll(() => test.close());

  it("never has two live, has at most one pending and that one newest, and replays make nothing new", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 14 }), fc.constantFrom("staged", null), async (deeds, organisationId) => {
        const subjectId = newId(test.clock.now());
        const run = (one: Deed) => test.database.write<unknown>(system, (work) => perform(work, one, { subjectId, organisationId }));
        for (const one of deeds) {
          await run(one);
          const before = await rowsOf(subjectId);
          expectSound(before);
          if (one.kind === "submit") {
            await run(one);
            expect(await rowsOf(subjectId)).toEqual(before);
          }
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  function rowsOf(subjectId: string): Promise<Revision[]> {
    return test.database.reading.manager.find(Revision, { where: { subjectId }, order: { number: "ASC" } });
  }

  function expectSound(rows: Revision[]): void {
    const live = rows.filter(({ state }) => state === "LIVE");
    const pending = rows.filter(isPending);
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_row, index) => index + 1));
    expect(live.length).toBeLessThanOrEqual(1);
    expect(pending.length).toBeLessThanOrEqual(1);
    if (pending.length > 0) expect(rows.at(-1)?.id).toBe(pending[0]?.id);
    const newerThanLive = rows.filter(({ number }) => live[0] !== undefined && number > live[0].number);
    expect(newerThanLive.filter(({ liveAt }) => liveAt !== null)).toEqual([]);
  }
});

function perform(work: UnitOfWork, deed: Deed, subject: { subjectId: string; organisationId: string | null }): Promise<Outcome<unknown>> {
  const key = { subjectType: "piece", subjectId: subject.subjectId };
  if (deed.kind === "withdraw") return withdrawSubject(work, { ...key, reason: "撤稿" });
  if (deed.kind === "takeBack") return takeBackSubject(work, key);
  return submitRevision(work, {
    ...key, title: "标题", organisationId: subject.organisationId, snapshot: { text: deed.text }, authors: [null], submittedBy: null,
    publishedAt: String(deed.at), returnReason: deed.bad ? "不合格" : null,
  });
}
