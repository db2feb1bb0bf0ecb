import { stageRule } from "../../server/src/modules/reviews/review.factory";
import type { Scenario } from "./walk";

const six = ["author", "head", "leader", "deputy", "administrator", "outsider"] as const;

/** The corners of the small world; together they hold every rule, role, command and door. */
export const scenarios = {
  threePersons: {
    name: "three stages by three persons, the author may take the first", rule: { stages: [stageRule("FIRST"), stageRule("SECOND"), stageRule("FINAL")], authorMayTakeFirst: true },
    people: six, authors: ["author"], cms: ["publish", "edit"], portal: [], moments: [1, 1],
  },
  separateProofreading: {
    name: "another person proofreads, administrators decide, no author reviews, and the rule is weakened meanwhile",
    rule: { stages: [stageRule("FIRST", { proofreading: "SEPARATE" }), stageRule("FINAL", { role: "ADMINISTRATOR" })], authorMayTakeFirst: false },
    people: six, authors: ["author"], cms: ["publish", "edit"], portal: ["weaken the rule"], moments: [0, 0],
  },
  ownText: {
    name: "a text written in the panel, which can be put forward again", rule: { stages: [stageRule("FIRST"), stageRule("FINAL")], authorMayTakeFirst: false },
    people: six, authors: [], cms: [], portal: ["submit own text", "recall", "change stored words"], moments: [1, 1],
  },
  guardPeriod: {
    name: "before, in and after a guard period, an administrator among the authors", rule: { stages: [stageRule("FINAL")], authorMayTakeFirst: false },
    people: ["administrator", "leader", "deputy", "chief", "outsider"], authors: ["author", "administrator"], cms: ["publish"],
    portal: ["release", "change stored words"], moments: [1, 3],
  },
  widening: {
    name: "a live text that an editor wants shown more, before, in and after a guard period", rule: { stages: [stageRule("FINAL")], authorMayTakeFirst: false },
    people: ["administrator", "leader", "deputy", "chief", "outsider"], authors: ["author"], cms: ["publish", "widen", "narrow"], portal: ["release"], moments: [1, 3],
  },
  unlinkedAuthor: {
    name: "an author who reviews and signs too, but of whom nobody has written down who they are in the CMS",
    rule: { stages: [stageRule("FINAL")], authorMayTakeFirst: true },
    people: ["newcomer", "leader", "chief"], authors: ["newcomer"], cms: ["publish", "widen"], portal: ["release"], moments: [1, 2],
  },
  everyDoor: {
    name: "all that the CMS can do to an entry", rule: { stages: [stageRule("FINAL")], authorMayTakeFirst: false },
    people: ["leader", "outsider"], authors: ["author"], cms: ["publish", "edit", "databaseWrite", "replay", "again", "unpublish", "takeBackEntry", "resubmitEntry"], portal: ["recall"], moments: [0, 0],
  },
  sentBack: {
    name: "what was sent back or taken back, put forward once more from the CMS as it was, by whoever keeps the portal too",
    rule: { stages: [stageRule("FIRST"), stageRule("FINAL", { role: "ADMINISTRATOR" })], authorMayTakeFirst: false },
    people: ["head", "administrator"], authors: ["author"],
    cms: ["publish", "publishUnfit", "again", "unpublish", "takeBackEntry", "resubmitEntry", "resubmitEntryAsAnother"], portal: ["recall"], moments: [0, 0],
  },
  copies: {
    name: "copies and imports of an entry", rule: { stages: [stageRule("FINAL")], authorMayTakeFirst: false },
    people: ["leader"], authors: ["author"], cms: ["publish", "clone", "import"], portal: [], moments: [0, 0],
  },
} as const satisfies Record<string, Scenario>;
