import type { StaffActor } from "../../../kernel/actor";
import { notAllowed, notFound, refuse, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { organisationChains } from "../../stations";
import { lockSubject } from "../queries/subjectRevisions";
import { stepsOf } from "../queries/stepsOf";
import { Revision } from "../revision.entity";
import type { RevisionStep } from "../revisionStep.entity";
import { seatsOf, type Seat } from "../reviewSeats";

/** A revision locked for a review, with all that decides who may take it. */
export interface OpenReview {
  readonly actor: StaffActor;
  readonly revision: Revision;
  readonly steps: readonly RevisionStep[];
  readonly seats: readonly Seat[];
  readonly chain: readonly string[];
}

/** Locks a revision's subject and reads what a reviewer's command has to know. */
export async function openReview(work: UnitOfWork, revisionId: string): Promise<Outcome<OpenReview>> {
  const { actor, entities } = work;
  if (actor.kind !== "staff") return notAllowed();
  const asked = await entities.findOneBy(Revision, { id: revisionId });
  if (!asked) return notFound("没有这个版本", ["revisionId"]);
  await lockSubject(entities, asked.subjectType, asked.subjectId);
  // Read once more: what was read before the lock may have been decided meanwhile.
  const revision = await entities.findOneByOrFail(Revision, { id: revisionId });
  const seats = await seatsOf(work, actor);
  if (seats.length === 0) return refuse({ code: "NOT_ALLOWED", message: "您没有权限做这件事" });
  const chain = (await organisationChains(work))(revision.organisationId);
  return succeed({ actor, revision, steps: await stepsOf(work, [revision.id]), seats, chain });
}
