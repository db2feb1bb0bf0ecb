import { systemActor } from "../../kernel/actor";
import { newId } from "../../kernel/id";
import { succeed, type Outcome } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { openTestDatabase, type TestDatabase } from "../../testing/testDatabase";
import { goLive } from "./commands/goLive";
import { takeBackSubject } from "./commands/takeBackRevision";
import { withdrawSubject } from "./commands/withdrawSubject";
import { stageRule } from "./review.factory";
import { Revision, revisionStates, type RevisionState } from "./revision.entity";
import { revisionHash } from "./revisionHash";

const system = systemActor("test");
const subject = { subjectType: "piece", subjectId: "01900000-0000-7000-8000-00000000000a" };
const finished = { ruleId: "r", stages: [], authorMayTakeFirst: false };
const unfinished = { ruleId: "r", stages: [stageRule("FIRST"), stageRule("FINAL")], authorMayTakeFirst: false };

type Command = "goLive" | "goLiveUnfinished" | "takeBack" | "withdraw";

// What each command makes of a revision in each state; a code where it is refused.
const pendingTable: Record<Command, string> = {
  goLive: "LIVE", goLiveUnfinished: "REVIEW_NOT_FINISHED", takeBack: "WITHDRAWN", withdraw: "WITHDRAWN",
};
const endedTable = (state: RevisionState): Record<Command, string> => ({
  goLive: "REVISION_NOT_PENDING", goLiveUnfinished: "REVISION_NOT_PENDING", takeBack: "NOTHING_PENDING", withdraw: state,
});
const table: Record<RevisionState, Record<Command, string>> = {
  SUBMITTED: pendingTable, IN_REVIEW: pendingTable,
  LIVE: { ...endedTable("LIVE"), withdraw: "WITHDRAWN" },
  RETURNED: endedTable("RETURNED"), SUPERSEDED: endedTable("SUPERSEDED"), WITHDRAWN: endedTable("WITHDRAWN"), RECALLED: endedTable("RECALLED"),
};

const commands: Record<Command, (work: UnitOfWork, id: string) => Promise<Outcome<unknown>>> = {
  goLive,
  goLiveUnfinished: goLive,
  takeBack: (work) => takeBackSubject(work, subject),
  withdraw: (work) => withdrawSubject(work, { ...subject, reason: "撤稿" }),
};

describe("every state and every command", () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase();
  });
  afterAll(() => test.close());

  async function revisionIn(state: RevisionState, command: Command): Promise<string> {
    const at = test.clock.now();
    const id = newId(at);
    await test.database.write(system, async ({ entities }) => {
      await entities.createQueryBuilder().delete().from(Revision).execute();
      await entities.insert(Revision, {
        id, ...subject, number: 1, snapshot: {}, hash: revisionHash({}), authors: [null], submittedBy: null, submittedAt: at, publishedAt: null,
        kind: "piece", title: "", theme: null, organisationId: null, stageDueAt: null, stageSince: null,
        state, stage: 0, rule: command === "goLiveUnfinished" ? unfinished : finished,
        request: { channels: [], showFrom: null, showUntil: null }, widerRequest: null, widerAskedAt: null, liveAt: null, endedAt: null, endReason: null, returnReason: null,
        liveSubject: state === "LIVE" ? `piece:${subject.subjectId}` : null,
      });
      return succeed(null);
    });
    return id;
  }

  const cases = revisionStates.flatMap((state) => (Object.keys(commands) as Command[]).map((command) => ({ state, command, expected: table[state][command] })));
  it.each(cases)("$command of a $state revision gives $expected", async ({ state, command, expected }) => {
    const id = await revisionIn(state, command);
    const before = await test.dump();
    const outcome = await test.database.write(system, (work) => commands[command](work, id));
    const after = await test.database.reading.manager.findOneByOrFail(Revision, { id });
    if (outcome.ok) expect([after.state, after.liveSubject]).toEqual([expected, expected === "LIVE" ? `piece:${subject.subjectId}` : null]);
    else {
      expect(outcome.refusals.map(({ code }) => code)).toEqual([expected]);
      expect(await test.dump()).toEqual(before);
    }
  });

  it("lets one of two concurrent submissions go live and supersedes the other: never two live", async () => {
    const first = await revisionIn("SUBMITTED", "goLive");
    const second = newId(test.clock.now());
    await test.database.write(system, async ({ entities }) => {
      const row = await entities.findOneByOrFail(Revision, { id: first });
      await entities.insert(Revision, { ...row, id: second, number: 2 });
      return succeed(null);
    });
    await Promise.allSettled([first, second].map((id) => test.database.write(system, (work) => goLive(work, id))));
    const live = await test.database.reading.manager.countBy(Revision, { state: "LIVE" });
    expect(live).toBe(1);
  });
});
