import { In } from "typeorm";
import { reviewStages, type ReviewStage, type StaffActor } from "../../kernel/actor";
import { approveRevision } from "../../modules/reviews/commands/approveRevision";
import { isPending, nextStageNameOf, Revision } from "../../modules/reviews/revision.entity";
import { carryOutAs, idOf, type SeedContext } from "./step";

const minuteMs = 60_000;

/** The reviewers of the demo county, by the stage that is theirs. */
const reviewers: Readonly<Record<ReviewStage, { readonly email: string; readonly name: string }>> = {
  FIRST: { email: "editor@wenming.local", name: "禾编辑" },
  SECOND: { email: "reviewer2@wenming.local", name: "禾复审" },
  FINAL: { email: "reviewer3@wenming.local", name: "禾终审" },
};

/** The persona who takes a stage, as the server would know her by her session. */
export function reviewerOf(context: SeedContext, stage: ReviewStage): StaffActor {
  const { email, name } = reviewers[stage];
  const grant = { role: "REVIEWER" as const, stationId: null, stationPath: null, teamId: null, organisationId: idOf(context, "WHC"), stages: [stage] };
  return { kind: "staff", accountId: idOf(context, email), name, grants: [grant] };
}

/** Takes what waits through its reviews, a quarter of an hour a stage, as the personas would; only the named ones, and only the first so many stages, when told so. */
export async function passReviews(context: SeedContext, what: { readonly revisionIds?: readonly string[]; readonly stages?: number } = {}): Promise<void> {
  const { database } = context.services;
  const where = what.revisionIds === undefined ? {} : { id: In([...what.revisionIds]) };
  const waiting = await database.reading.manager.find(Revision, { where: { state: In(["SUBMITTED", "IN_REVIEW"]), ...where }, order: { id: "ASC" } });
  const stages = reviewStages.slice(0, what.stages ?? reviewStages.length);
  for (const stage of stages) {
    context.clock.advance(15 * minuteMs);
    const actor = reviewerOf(context, stage);
    for (const revision of waiting) {
      if (!isPending(revision) || nextStageNameOf(revision) !== stage) continue;
      const { id, hash } = revision;
      Object.assign(revision, await carryOutAs(context, actor, `${stage} of ${revision.title}`, (work) => approveRevision(work, { revisionId: id, hash, stage, proofread: true })));
    }
  }
}
