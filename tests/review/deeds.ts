import type { Actor, ReviewStage } from "../../server/src/kernel/actor";
import { refuse, succeed, type Outcome } from "../../server/src/kernel/outcome";
import type { UnitOfWork } from "../../server/src/kernel/unitOfWork";
import { approveRevision } from "../../server/src/modules/reviews/commands/approveRevision";
import { approveRevisions } from "../../server/src/modules/reviews/commands/approveRevisions";
import { goLive } from "../../server/src/modules/reviews/commands/goLive";
import { proofreadRevision } from "../../server/src/modules/reviews/commands/proofreadRevision";
import { recallSubject } from "../../server/src/modules/reviews/commands/recallSubject";
import { releaseSigned } from "../../server/src/modules/reviews/commands/releaseSigned";
import { resubmitRevision } from "../../server/src/modules/reviews/commands/resubmitRevision";
import { returnRevision } from "../../server/src/modules/reviews/commands/returnRevision";
import { saveReviewRule } from "../../server/src/modules/reviews/commands/saveReviewRule";
import { signRevision } from "../../server/src/modules/reviews/commands/signRevision";
import { submitRevision } from "../../server/src/modules/reviews/commands/submitRevision";
import { declineWiderRequest } from "../../server/src/modules/reviews/commands/declineWiderRequest";
import { signWiderRequest } from "../../server/src/modules/reviews/commands/signWiderRequest";
import { widerChange } from "../../server/src/modules/reviews/widerRequest";
import { takeBackRevision } from "../../server/src/modules/reviews/commands/takeBackRevision";
import { Revision } from "../../server/src/modules/reviews/revision.entity";
import { stageRule } from "../../server/src/modules/reviews/review.factory";
import { actorOf, offices, people, type Who } from "./people";
import type { Row } from "./rows";
import { ownText, sealOf } from "./world";

/** Something that somebody may try; `seen` is the hash of the words they had before their eyes. */
export interface Deed {
  readonly command: string;
  readonly who: Who | "portal";
  readonly seen: string | null;
  readonly run: (work: UnitOfWork) => Promise<Outcome<unknown>>;
}

/** A revision as a deed is aimed at it. */
export interface Target {
  readonly id: string;
  readonly hash: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly words: string;
  /** Stages of its rule, and how many are passed. */
  readonly stages: readonly ReviewStage[];
  /** Whether another person than the reviewer proofreads, stage by stage. */
  readonly separate: readonly boolean[];
  readonly passed: number;
  readonly isPending: boolean;
  /** Hash of the wider request that waits; null when none does. */
  readonly wider: string | null;
}

const otherWords = "0".repeat(64);
const reviewStages: readonly ReviewStage[] = ["FIRST", "SECOND", "FINAL"];

export function targetOf(row: Row): Target {
  const text = (column: string): string => row[column] as string;
  const rule = JSON.parse(text("rule")) as { stages: { stage: ReviewStage; proofreading: string }[] };
  return {
    id: text("id"), hash: text("hash"), subjectType: text("subjectType"), subjectId: text("subjectId"), words: sealOf(JSON.parse(text("snapshot"))),
    stages: rule.stages.map(({ stage }) => stage), separate: rule.stages.map(({ proofreading }) => proofreading === "SEPARATE"), passed: row["stage"] as number, isPending: text("state") === "SUBMITTED" || text("state") === "IN_REVIEW",
    wider: widerOf(row),
  };
}

function widerOf(row: Row): string | null {
  const { id, state, request, widerRequest, widerAskedAt } = row as Readonly<Record<string, string | null>>;
  if (!widerRequest || !widerAskedAt) return null;
  type Asked = Parameters<typeof widerChange>[0];
  const asked: unknown = { id, state, request: JSON.parse(request ?? "") as unknown, widerRequest: JSON.parse(widerRequest) as unknown, widerAskedAt: new Date(`${widerAskedAt.replace(" ", "T")}Z`) };
  return widerChange(asked as Asked)?.hash ?? null;
}

/** What a person may try on a revision: every command, also with what was read before somebody else acted. */
export function deedsOn(target: Target, who: Who): Deed[] {
  const { id: revisionId, hash, words } = target;
  const next = target.stages[target.passed] ?? "FINAL";
  const deed = (command: string, run: Deed["run"], seen: string | null = words): Deed => ({ command, who, seen, run });
  const widerDeeds = (wider: string): Deed[] => [
    deed("sign wider", (work) => signWiderRequest(work, { revisionId, hash: wider })),
    deed("sign another wider", (work) => signWiderRequest(work, { revisionId, hash: otherWords }), otherWords),
    deed("decline wider", (work) => declineWiderRequest(work, { revisionId, hash: wider, reason: "不扩大" })),
  ];
  const stale = reviewStages.filter((stage) => stage !== next && target.stages.includes(stage));
  return [
    deed("approve", (work) => approveRevision(work, { revisionId, hash, stage: next, proofread: true })),
    deed("approve without proofreading", (work) => approveRevision(work, { revisionId, hash, stage: next, proofread: false })),
    deed("approve other words", (work) => approveRevision(work, { revisionId, hash: otherWords, stage: next, proofread: true }), otherWords),
    ...stale.map((stage) => deed("approve another stage", (work) => approveRevision(work, { revisionId, hash, stage, proofread: true }))),
    deed("approve in a batch", (work) => approveRevisions(work, { items: [{ revisionId, hash, stage: next }], proofread: true })),
    deed("proofread", (work) => proofreadRevision(work, { revisionId, hash, stage: next })),
    deed("sign", (work) => signRevision(work, { revisionId, hash })),
    deed("sign other words", (work) => signRevision(work, { revisionId, hash: otherWords }), otherWords),
    deed("return", (work) => returnRevision(work, { revisionId, hash, reason: "请改" })),
    deed("take back", (work) => takeBackRevision(work, { revisionId })),
    deed("resubmit", (work) => resubmitRevision(work, { revisionId })),
    deed("go live", (work) => goLive(work, revisionId)),
    ...(target.wider === null ? [] : widerDeeds(target.wider)),
  ];
}

/** What the portal does by itself or is told from elsewhere. */
export const portalDeeds: Readonly<Record<"release" | "weaken the rule" | "recall" | "change stored words" | "submit own text", (targets: readonly Target[]) => Deed | null>> = {
  release: () => ({ command: "release", who: "portal", seen: null, run: releaseSigned }),
  "weaken the rule": () => ({ command: "weaken the rule", who: "administrator", seen: null, run: weakenRule }),
  recall: (targets) => aimed("recall", targets.find(({ isPending }) => !isPending), (target) => (work) => recallSubject(work, { ...subjectOf(target), reason: "撤播", since: new Date(0) })),
  // A hand in the server's own tables: only while it waits, since nothing reads a live text's words anew.
  "change stored words": (targets) => aimed("change stored words", targets.find(({ isPending }) => isPending), (target) => (work) => changeWords(work, target)),
  "submit own text": (targets) => (targets.length > 0 ? null : { command: "submit own text", who: "author", seen: null, run: (work) => submitRevision(work, ownSubmission) }),
};

const ownSubmission = {
  ...ownText, title: "宣讲菜单", organisationId: offices.publisher, snapshot: { title: "宣讲菜单" }, authors: [`staff:${people.author.accountId}`],
  submittedBy: `staff:${people.author.accountId}`, publishedAt: null,
};

function aimed(command: string, target: Target | undefined, run: (target: Target) => Deed["run"]): Deed | null {
  return target ? { command, who: "portal", seen: null, run: run(target) } : null;
}

const subjectOf = ({ subjectType, subjectId }: Target) => ({ subjectType, subjectId });

async function weakenRule(work: UnitOfWork): Promise<Outcome<unknown>> {
  const day = work.now.toISOString().slice(0, 10);
  return saveReviewRule(work, { organisationId: offices.publisher, stages: [stageRule("FINAL")], authorMayTakeFirst: true, validFrom: day, source: "试行", timeZone: "Asia/Shanghai" });
}

async function changeWords({ entities }: UnitOfWork, { id }: Target): Promise<Outcome<unknown>> {
  const { snapshot } = await entities.findOneByOrFail(Revision, { id });
  if ("title" in snapshot && snapshot.title === "换了") return refuse({ code: "DONE", message: "" });
  await entities.update(Revision, { id }, { snapshot: { ...snapshot, title: "换了" } });
  return succeed(null);
}

/** As whom a deed is done. */
export function actorIn({ who }: Deed): Actor {
  return actorOf(who);
}
