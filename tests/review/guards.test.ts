import { resubmitGuards } from "../../server/src/modules/reviews/resubmitGuards";
import { reviewGuards } from "../../server/src/modules/reviews/reviewGuards";
import { signGuards } from "../../server/src/modules/reviews/signGuards";
import { widerGuards } from "../../server/src/modules/reviews/widerGuards";
import { liveGuards } from "../../server/src/modules/reviews/commands/goLive";
import { scenarios } from "./scenarios";
import { Walk } from "./walk";

const tables = { reviewGuards, signGuards, widerGuards, liveGuards, resubmitGuards } as const;

/** The corner of the world in which each guard is the only one that stands in the way. */
const noticedIn: Readonly<Record<keyof typeof tables, Readonly<Record<string, keyof typeof scenarios>>>> = {
  reviewGuards: {
    sameStage: "threePersons", sameText: "threePersons", sealed: "ownText", ownStage: "threePersons", notAuthor: "separateProofreading", authorsLinked: "unlinkedAuthor", anotherPerson: "threePersons",
    proofread: "separateProofreading",
  },
  signGuards: { sameText: "guardPeriod", signersStage: "guardPeriod", notAuthor: "guardPeriod", authorsLinked: "unlinkedAuthor", anotherPerson: "guardPeriod" },
  widerGuards: { sameChange: "widening", signersStage: "widening", notAsker: "widening", askersLinked: "unlinkedAuthor", anotherPerson: "widening" },
  liveGuards: { finished: "everyDoor", sealed: "guardPeriod", signed: "guardPeriod" },
  resubmitGuards: { stillPublished: "sentBack", sentBack: "sentBack", byAPerson: "sentBack" },
};

const guards = (Object.keys(tables) as (keyof typeof tables)[]).flatMap((table) => Object.keys(tables[table]).map((name) => ({ table, name })));

describe("a guard taken away", () => {
  it.each(guards)("is missed: $name of $table", async ({ table, name }) => {
    const known: Record<string, unknown> = tables[table];
    const guard = known[name];
    known[name] = () => null;
    try {
      const scenario = noticedIn[table][name];
      const { violations } = scenario === undefined ? { violations: [] } : await Walk.through(scenarios[scenario], { stopsAtFirst: true });
      expect(violations).toHaveLength(1);
    } finally {
      known[name] = guard;
    }
  }, 120_000);
});
