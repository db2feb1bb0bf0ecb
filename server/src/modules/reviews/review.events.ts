import type { DomainEvent } from "../../kernel/domainEvent";
import type { Revision } from "./revision.entity";

/** What every event of a revision tells. */
export interface RevisionFact {
  readonly revisionId: string;
  readonly subjectType: string;
  readonly subjectId: string;
}

export const reviewEvents = {
  submitted: "reviews.RevisionSubmitted",
  stagePassed: "reviews.RevisionStagePassed",
  wentLive: "reviews.RevisionWentLive",
  liveEnded: "reviews.LiveRevisionEnded",
  pendingEnded: "reviews.PendingRevisionEnded",
  requestChanged: "reviews.RequestChanged",
  ruleSaved: "reviews.ReviewRuleSaved",
  deputyChanged: "reviews.ReviewDeputyChanged",
} as const;

/** The event of this type about the revision. */
export function revisionEvent(type: (typeof reviewEvents)[keyof typeof reviewEvents], revision: Revision): DomainEvent<RevisionFact> {
  return { type, payload: { revisionId: revision.id, subjectType: revision.subjectType, subjectId: revision.subjectId } };
}
