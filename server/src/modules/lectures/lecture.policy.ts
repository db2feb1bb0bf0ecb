import { coversStation, holdsRole, isAdministrator, type Actor } from "../../kernel/actor";

type Placed = { readonly path: string };

/** Managers and keepers of the station or of a place above it hold lectures there. */
export function canScheduleAt(actor: Actor, station: Placed): boolean {
  return coversStation(actor, station.path, ["STATION_MANAGER", "STATION_KEEPER"]);
}

/** A team's manager sends the team's lecturers to any station; a lecture without a named lecturer is the station's own. */
export function canScheduleLecture(actor: Actor, station: Placed, teamsOfLecturers: readonly (readonly string[])[]): boolean {
  if (canScheduleAt(actor, station)) return true;
  return teamsOfLecturers.length > 0 && teamsOfLecturers.every((teams) => managesOneOf(actor, teams));
}

/** Whether the form for a new lecture is worth showing to the actor at this station. */
export function mayTryToScheduleAt(actor: Actor, station: Placed): boolean {
  return canScheduleAt(actor, station) || holdsRole(actor, "TEAM_MANAGER");
}

/** Staff read lectures of the whole county: a neighbour's plan is no secret. */
export function canReadLectures(actor: Actor): boolean {
  return actor.kind === "staff" || actor.kind === "system";
}

/** A lecturer's data are kept by the managers of the lecturer's teams. */
export function canEditLecturer(actor: Actor, teamIds: readonly string[]): boolean {
  return isAdministrator(actor) || managesOneOf(actor, teamIds);
}

/** A team's name is kept by its managers; new teams are made by administrators. */
export function canEditTeam(actor: Actor, teamId: string | null): boolean {
  return isAdministrator(actor) || (teamId !== null && managesOneOf(actor, [teamId]));
}

/** The course menu is kept by administrators and by those who send lecturers. */
export function canEditTopics(actor: Actor): boolean {
  return isAdministrator(actor) || holdsRole(actor, "TEAM_MANAGER");
}

/** A station's template is kept by the managers of that station or of a place above it, the county's by those who keep the course menu. */
export function canEditTemplate(actor: Actor, owner: Placed | null): boolean {
  return owner === null ? canEditTopics(actor) : coversStation(actor, owner.path, ["STATION_MANAGER"]);
}

function managesOneOf(actor: Actor, teamIds: readonly string[]): boolean {
  if (actor.kind !== "staff") return false;
  return actor.grants.some(({ role, teamId }) => role === "TEAM_MANAGER" && teamId !== null && teamIds.includes(teamId));
}
