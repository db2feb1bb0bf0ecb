import type { RoleName } from '../../../schema/generated/admin/graphql';

/** What a signed-in person may do somewhere, as the server names it. */
export type Ability =
  | 'staff.manage' | 'stations.manage' | 'stations.edit' | 'lectures.schedule' | 'palaces.manage'
  | 'screens.manage' | 'content.read' | 'placements.manage' | 'import.run';

// Where one ability covers more people than a command lets through, the role decides.
type Key = Ability | RoleName;

interface Rule {
  /** Any of these opens the list; missing means: everybody who is signed in. */
  read?: readonly Key[];
  create?: readonly Key[];
  edit?: readonly Key[];
}

const courseMenu: Rule = { create: ['ADMINISTRATOR', 'TEAM_MANAGER'], edit: ['ADMINISTRATOR', 'TEAM_MANAGER'] };
const stationOrPart: Rule = { create: ['stations.manage', 'stations.edit'], edit: ['stations.manage', 'stations.edit'] };

const rules: Readonly<Record<string, Rule>> = {
  staffAccounts: { read: ['staff.manage'], create: ['staff.manage'], edit: ['staff.manage'] },
  organisations: { create: ['stations.manage'], edit: ['stations.manage'] },
  stations: stationOrPart,
  facilities: stationOrPart,
  lectures: { create: ['lectures.schedule'], edit: ['lectures.schedule'] },
  lecturers: courseMenu,
  lecturerTeams: { create: ['ADMINISTRATOR'], edit: ['ADMINISTRATOR', 'TEAM_MANAGER'] },
  guardPeriods: { create: ['ADMINISTRATOR'], edit: ['ADMINISTRATOR'] },
  heldChanges: { read: ['ADMINISTRATOR', 'STATION_MANAGER', 'STATION_KEEPER', 'SCREEN_KEEPER', 'TEAM_MANAGER'] },
  topics: courseMenu,
  lectureTemplates: { create: ['ADMINISTRATOR', 'TEAM_MANAGER', 'STATION_MANAGER'], edit: ['ADMINISTRATOR', 'TEAM_MANAGER', 'STATION_MANAGER'] },
  youthPalaces: { create: ['ADMINISTRATOR', 'STATION_MANAGER'], edit: ['palaces.manage'] },
  clubs: { create: ['palaces.manage'], edit: ['palaces.manage'] },
  screens: { create: ['screens.manage'], edit: ['screens.manage'] },
  pieces: { read: ['content.read'] },
  placements: { read: ['content.read'], create: ['ADMINISTRATOR'], edit: ['placements.manage'] },
  recalls: { read: ['content.read'] },
  wordingLists: {},
};

const reading = new Set(['list', 'show', 'read', 'export']);

interface Holder {
  abilities: readonly string[];
  roles: readonly { role: RoleName }[];
}

/** Whether this person may take the action on the resource somewhere; an unknown resource is nobody's. */
export function mayDo({ abilities, roles }: Holder, resource: string, action: string): boolean {
  const rule = rules[resource];
  if (!rule) return false;
  const held = new Set<string>([...abilities, ...roles.map((each) => each.role)]);
  const has = (wanted: readonly Key[]): boolean => wanted.some((key) => held.has(key));
  if (reading.has(action)) return rule.read === undefined || has(rule.read);
  const wanted = action === 'create' ? rule.create : rule.edit;
  return wanted !== undefined && has(wanted);
}
