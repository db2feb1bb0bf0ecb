import { LessThanOrEqual, MoreThan } from "typeorm";
import type { RoleGrant, StaffActor } from "../../kernel/actor";
import type { Reader } from "../../kernel/unitOfWork";
import { linkedCmsUsers, reviewerAccounts, roleHolders, type ReviewerAccount } from "../identity";
import { ReviewDeputy } from "./reviewDeputy.entity";
import type { RevisionStep } from "./revisionStep.entity";

/** A person as authors and reviewers are compared. */
export type Person = Pick<ReviewerAccount, "accountId" | "name" | "cmsUserId">;

/** A way in which somebody may review: by rights of their own, or as the deputy (B角) of another. */
export interface Seat {
  readonly person: Person;
  readonly principal: Person | null;
  readonly grants: readonly RoleGrant[];
  /** The CMS users of whom it is known which member of staff they are. */
  readonly linked: ReadonlySet<string>;
}

/** The seats of the actor at this moment, the own one first; a person without any right has no deputy's rights either. */
export async function seatsOf(reading: Pick<Reader, "entities" | "now">, actor: StaffActor): Promise<readonly Seat[]> {
  const { accountId, name, grants } = actor;
  if (grants.length === 0) return [];
  const { entities, now } = reading;
  const deputies = await entities.findBy(ReviewDeputy, { deputyId: accountId, ...standingIn(now) });
  const links = await linkedCmsUsers(reading);
  const linked = new Set(links.keys());
  const person: Person = { accountId, name, cmsUserId: [...linked].find((cmsUserId) => links.get(cmsUserId) === accountId) ?? null };
  const principals = await reviewerAccounts({ entities }, deputies.map(({ principalId }) => principalId));
  return [{ person, principal: null, grants, linked }, ...principals.map((principal) => deputySeat(person, principal, linked))];
}

/** The seats of everybody who reviews or signs at this moment: all own ones, then those that deputies fill. */
export async function reviewerSeats(reading: Pick<Reader, "entities" | "now">): Promise<readonly Seat[]> {
  const linked = new Set((await linkedCmsUsers(reading)).keys());
  const reviewers = await reviewerAccounts(reading);
  const deputies = await reading.entities.find(ReviewDeputy, { where: standingIn(reading.now), order: { id: "ASC" } });
  const holders = await roleHolders(reading, deputies.map(({ deputyId }) => deputyId));
  const filled = deputies.flatMap(({ principalId, deputyId }) => {
    const principal = reviewers.find(({ accountId }) => accountId === principalId);
    const deputy = holders.find(({ id, mustChangePassword }) => id === deputyId && !mustChangePassword);
    return principal && deputy ? [deputySeat({ accountId: deputy.id, name: deputy.name, cmsUserId: deputy.cmsUserId }, principal, linked)] : [];
  });
  return [...reviewers.map((person) => ({ person, principal: null, grants: person.grants, linked })), ...filled];
}

const standingIn = (now: Date) => ({ startsAt: LessThanOrEqual(now), endsAt: MoreThan(now) });

function deputySeat(person: Person, principal: ReviewerAccount, linked: ReadonlySet<string>): Seat {
  return { person, principal, grants: principal.grants.filter(({ role }) => role === "REVIEWER"), linked };
}

/** Everybody who acts in a seat. */
export function peopleOf({ person, principal }: Seat): readonly Person[] {
  return principal === null ? [person] : [person, principal];
}

/** How the authors of a revision would name a person. */
export function isAuthor(authors: readonly (string | null)[], { accountId, cmsUserId }: Pick<Person, "accountId" | "cmsUserId">): boolean {
  return authors.includes(`staff:${accountId}`) || (cmsUserId !== null && authors.includes(`cms:${cmsUserId}`));
}

/**
 * Whether the seat may be an author's without anybody knowing: a CMS user among the authors is linked to no account, and somebody in the seat to no CMS user.
 * Whoever is linked is provably another.
 */
export function mayBeUnlinkedAuthor(authors: readonly (string | null)[], seat: Seat): boolean {
  if (peopleOf(seat).every(({ cmsUserId }) => cmsUserId !== null)) return false;
  return authors.some((author) => author?.startsWith("cms:") && !seat.linked.has(author.slice("cms:".length)));
}

/** For whom the seat's person acts, as a step records it. */
export function onBehalf({ principal }: Seat): Pick<RevisionStep, "onBehalfOf" | "onBehalfOfName"> {
  return { onBehalfOf: principal?.accountId ?? null, onBehalfOfName: principal?.name ?? null };
}
