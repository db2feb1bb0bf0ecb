/** The roles a member of staff can hold. */
export const roleNames = [
  "ADMINISTRATOR", "STATION_MANAGER", "STATION_KEEPER", "SCREEN_KEEPER", "TEAM_MANAGER", "REVIEWER", "VIEWER",
] as const;
export type RoleName = (typeof roleNames)[number];

export const reviewStages = ["FIRST", "SECOND", "FINAL"] as const;
export type ReviewStage = (typeof reviewStages)[number];

/** One role with its scope; `stationPath` is the tree path of now, so policies stay pure. */
export interface RoleGrant {
  readonly role: RoleName;
  readonly stationId: string | null;
  readonly stationPath: string | null;
  readonly teamId: string | null;
  readonly organisationId: string | null;
  readonly stages: readonly ReviewStage[];
}

export interface StaffActor {
  readonly kind: "staff";
  readonly accountId: string;
  readonly name: string;
  readonly grants: readonly RoleGrant[];
}

/** Screens that share one set of placements share one class; a screen's queries know the class only. */
export interface AudienceActor {
  readonly kind: "audience";
  readonly classKey: string;
}

/** Who is asking. Identity never comes from a variable of a document. */
export type Actor =
  | { readonly kind: "anonymous" }
  | { readonly kind: "system"; readonly name: string }
  | { readonly kind: "screen"; readonly screenId: string }
  | AudienceActor
  | StaffActor;

export const anonymous: Actor = { kind: "anonymous" };

/** An actor for work that the portal does on its own account. */
export function systemActor(name: string): Actor {
  return { kind: "system", name };
}

/** True when the actor is staff and holds the role, whatever its scope. */
export function holdsRole(actor: Actor, role: RoleName): boolean {
  return actor.kind === "staff" && actor.grants.some((grant) => grant.role === role);
}

/** True for administrators and for the portal itself. */
export function isAdministrator(actor: Actor): boolean {
  return actor.kind === "system" || holdsRole(actor, "ADMINISTRATOR");
}

/** True when one of the roles is held over the station whose tree path is given, or over an ancestor of it. */
export function coversStation(actor: Actor, path: string, roles: readonly RoleName[]): boolean {
  if (isAdministrator(actor)) return true;
  return (
    actor.kind === "staff" &&
    actor.grants.some((grant) => roles.includes(grant.role) && grant.stationPath !== null && path.startsWith(grant.stationPath))
  );
}
