import { systemActor, type Actor, type ReviewStage, type RoleGrant, type StaffActor } from "../../server/src/kernel/actor";

const id = (tail: string): string => `01900000-0000-7000-8000-0000000000${tail}`;

/** An office with one below it, and one beside them. */
export const offices = { county: id("c0"), publisher: id("c1"), elsewhere: id("c2") } as const;

/** Somebody of the small world, and what the county has given them. */
export interface Person {
  readonly accountId: string;
  readonly name: string;
  /** Who they are to the CMS; null for somebody without an account there. */
  readonly cmsUserId: string | null;
  /** Whether the administrator has written down which CMS user they are. */
  readonly isLinked: boolean;
  readonly isAdministrator: boolean;
  /** The stages they review, for the publisher's texts or for texts elsewhere. */
  readonly stages: readonly ReviewStage[];
  readonly office: string;
}

const nobody = { cmsUserId: null, isLinked: true, isAdministrator: false, stages: [], office: offices.publisher } as const;

/** Everybody: the editor who writes, who reviews, who stands in, who keeps the portal, somebody of another office, and one who writes in the CMS without being linked. */
export const people = {
  author: { ...nobody, accountId: id("01"), name: "编辑", cmsUserId: "7", stages: ["FIRST", "SECOND"] },
  head: { ...nobody, accountId: id("02"), name: "科长", stages: ["FIRST", "SECOND"] },
  leader: { ...nobody, accountId: id("03"), name: "分管领导", stages: ["FINAL"], office: offices.county },
  deputy: { ...nobody, accountId: id("04"), name: "副职", stages: ["SECOND"] },
  chief: { ...nobody, accountId: id("05"), name: "主任", cmsUserId: "9", stages: ["FINAL"], office: offices.county },
  administrator: { ...nobody, accountId: id("06"), name: "管理员", cmsUserId: "1", isAdministrator: true },
  outsider: { ...nobody, accountId: id("07"), name: "外单位", stages: ["FIRST", "SECOND", "FINAL"], office: offices.elsewhere },
  newcomer: { ...nobody, accountId: id("08"), name: "新编辑", cmsUserId: "8", isLinked: false, stages: ["FINAL"] },
} as const satisfies Record<string, Person>;

export type Who = keyof typeof people;

/** The moments between which the deputy stands in for the leader (AB角), and a guard period holds. */
export const standIn = { from: new Date("2026-11-24T00:00:00.000Z"), until: new Date("2026-11-26T00:00:00.000Z") };
export const guardPeriod = { from: new Date("2026-11-25T00:00:00.000Z"), until: new Date("2026-11-27T00:00:00.000Z") };

/** Moments of the small world: an ordinary day, one with the deputy, one in the guard period too, one after both. */
export const moments = ["2026-11-23T02:00:00.000Z", "2026-11-24T02:00:00.000Z", "2026-11-25T02:00:00.000Z", "2026-11-28T02:00:00.000Z"] as const;

/** The channel that nothing asks for at first; the administrator asks for it later, in the CMS. */
export const widerChannel = "MEDIA_CENTRE";

/** The person as a session of theirs would act. */
export function actorOf(who: Who | "portal"): Actor {
  return who === "portal" ? systemActor("reviews") : staffActorOf(people[who]);
}

/** The roles of a person, as they are stored. */
export function grantsOf({ isAdministrator, stages, office }: Person): RoleGrant[] {
  const nowhere = { stationId: null, stationPath: null, teamId: null };
  const reviewing: RoleGrant[] = stages.length === 0 ? [] : [{ role: "REVIEWER", ...nowhere, organisationId: office, stages: [...stages] }];
  return isAdministrator ? [...reviewing, { role: "ADMINISTRATOR", ...nowhere, organisationId: null, stages: [] }] : reviewing;
}

function staffActorOf(person: Person): StaffActor {
  return { kind: "staff", accountId: person.accountId, name: person.name, grants: grantsOf(person) };
}
