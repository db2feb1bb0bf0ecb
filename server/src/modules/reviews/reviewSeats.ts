import { LessThanOrEqual, MoreThan } from "typeorm";
import type { RoleGrant, StaffActor } from "../../kernel/actor";
import type { Reader } from "../../kernel/unitOfWork";
import { reviewerAccounts, StaffAccount, type ReviewerAccount } from "../identity";
import { ReviewDeputy } from "./reviewDeputy.entity";
import type { RevisionStep } from "./revisionStep.entity";

/** A person as authors and reviewers are compared. */
export type Person = Pick<ReviewerAccount, "accountId" | "name" | "cmsUserId">;

/** A way in which somebody may review: by rights of their own, or as the deputy (B角) of another. */
export interface Seat {
  readonly person: Person;
  readonly principal: Person | null;
  readonly grants: readonly RoleGrant[];
}

/** The seats of the actor at this moment, the own one first; a person without any right has no deputy's rights either. */
export async function seatsOf(reading: Pick<Reader, "entities" | "now">, actor: StaffActor): Promise<readonly Seat[]> {
  const { accountId, name, grants } = actor;
  if (grants.length === 0) return [];
  const { entities, now } = reading;
  const deputies = await entities.findBy(ReviewDeputy, { deputyId: accountId, startsAt: LessThanOrEqual(now), endsAt: MoreThan(now) });
  const own = await entities.findOne(StaffAccount, { where: { id: accountId }, select: { id: true, cmsUserId: true } });
  const person: Person = { accountId, name, cmsUserId: own?.cmsUserId ?? null };
  const principals = await reviewerAccounts({ entities }, deputies.map(({ principalId }) => principalId));
  return [{ person, principal: null, grants }, ...principals.map((principal) => ({ person, principal, grants: principal.grants.filter(({ role }) => role === "REVIEWER") }))];
}

/** Everybody who acts in a seat. */
export function peopleOf({ person, principal }: Seat): readonly Person[] {
  return principal === null ? [person] : [person, principal];
}

/** How the authors of a revision would name a person. */
export function isAuthor(authors: readonly (string | null)[], { accountId, cmsUserId }: Pick<Person, "accountId" | "cmsUserId">): boolean {
  return authors.includes(`staff:${accountId}`) || (cmsUserId !== null && authors.includes(`cms:${cmsUserId}`));
}

/** For whom the seat's person acts, as a step records it. */
export function onBehalf({ principal }: Seat): Pick<RevisionStep, "onBehalfOf" | "onBehalfOfName"> {
  return { onBehalfOf: principal?.accountId ?? null, onBehalfOfName: principal?.name ?? null };
}
