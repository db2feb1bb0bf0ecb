import { holdsRole, isAdministrator, type Actor, type RoleName } from "../../kernel/actor";

const holders: Readonly<Record<string, readonly RoleName[]>> = {
  "staff.manage": [],
  "stations.manage": [],
  "stations.edit": ["STATION_MANAGER"],
  "lectures.schedule": ["STATION_MANAGER", "STATION_KEEPER", "TEAM_MANAGER"],
  "palaces.manage": ["STATION_MANAGER", "STATION_KEEPER"],
  "screens.manage": ["STATION_MANAGER", "SCREEN_KEEPER"],
  "content.read": ["STATION_MANAGER", "STATION_KEEPER", "SCREEN_KEEPER", "TEAM_MANAGER", "REVIEWER", "VIEWER"],
  "placements.manage": ["STATION_MANAGER"],
  "import.run": [],
};

/** What the panel may offer this actor somewhere; each command still asks its own policy where. */
export function abilitiesOf(actor: Actor): string[] {
  return Object.entries(holders)
    .filter(([, roles]) => isAdministrator(actor) || roles.some((role) => holdsRole(actor, role)))
    .map(([ability]) => ability);
}
