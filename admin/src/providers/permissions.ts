/** What a signed-in person may do, as the server names it. */
export type Ability =
  | 'staff.manage' | 'stations.manage' | 'stations.edit' | 'lectures.schedule' | 'palaces.manage'
  | 'screens.manage' | 'content.read' | 'placements.manage' | 'import.run';

interface Rule {
  /** Any of these opens the list; missing means: everybody who is signed in. */
  read?: readonly Ability[];
  create?: readonly Ability[];
  edit?: readonly Ability[];
}

const rules: Readonly<Record<string, Rule>> = {
  staffAccounts: { read: ['staff.manage'], create: ['staff.manage'], edit: ['staff.manage'] },
  organisations: { create: ['stations.manage'], edit: ['stations.manage'] },
  stations: { create: ['stations.manage'], edit: ['stations.manage', 'stations.edit'] },
  facilities: { create: ['stations.manage', 'stations.edit'], edit: ['stations.manage', 'stations.edit'] },
  lectures: { create: ['lectures.schedule'], edit: ['lectures.schedule'] },
  lecturers: { create: ['lectures.schedule'], edit: ['lectures.schedule'] },
  lecturerTeams: { create: ['staff.manage'], edit: ['staff.manage'] },
  topics: { create: ['lectures.schedule'], edit: ['lectures.schedule'] },
  youthPalaces: { create: ['palaces.manage'], edit: ['palaces.manage'] },
  clubs: { create: ['palaces.manage'], edit: ['palaces.manage'] },
  screens: { create: ['screens.manage'], edit: ['screens.manage'] },
  pieces: { read: ['content.read'] },
};

const reading = new Set(['list', 'show', 'read', 'export']);

/** Whether these abilities let somebody take the action on the resource; an unknown resource is nobody's. */
export function mayDo(abilities: readonly string[], resource: string, action: string): boolean {
  const rule = rules[resource];
  if (!rule) return false;
  const has = (wanted: readonly Ability[]): boolean => wanted.some((ability) => abilities.includes(ability));
  if (reading.has(action)) return rule.read === undefined || has(rule.read);
  const wanted = action === 'create' ? rule.create : rule.edit;
  return wanted !== undefined && has(wanted);
}
