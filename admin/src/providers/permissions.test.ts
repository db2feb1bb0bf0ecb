import type { RoleName } from '../../../schema/generated/admin/graphql';
import { mayDo } from './permissions';

const holder = (abilities: string[], ...roles: RoleName[]) => ({ abilities, roles: roles.map((role) => ({ role })) });

describe('what a role may do', () => {
  it('shows staff accounts to those who manage them only', () => {
    expect(mayDo(holder(['staff.manage'], 'ADMINISTRATOR'), 'staffAccounts', 'list')).toBe(true);
    expect(mayDo(holder(['stations.edit', 'lectures.schedule'], 'STATION_MANAGER'), 'staffAccounts', 'list')).toBe(false);
  });

  it('lets everybody who is signed in read stations, and only those who keep them change them', () => {
    expect(mayDo(holder([], 'VIEWER'), 'stations', 'list')).toBe(true);
    expect(mayDo(holder([], 'VIEWER'), 'stations', 'create')).toBe(false);
    expect(mayDo(holder(['stations.edit'], 'STATION_MANAGER'), 'stations', 'edit')).toBe(true);
  });

  it('keeps the course menu with administrators and team managers, though keepers schedule too', () => {
    expect(mayDo(holder(['lectures.schedule'], 'STATION_KEEPER'), 'topics', 'create')).toBe(false);
    expect(mayDo(holder(['lectures.schedule'], 'TEAM_MANAGER'), 'topics', 'create')).toBe(true);
    expect(mayDo(holder(['lectures.schedule'], 'TEAM_MANAGER'), 'lecturerTeams', 'create')).toBe(false);
    expect(mayDo(holder(['lectures.schedule'], 'STATION_KEEPER'), 'lectures', 'create')).toBe(true);
  });

  it('lets keepers look after a palace and managers found one', () => {
    expect(mayDo(holder(['palaces.manage'], 'STATION_KEEPER'), 'youthPalaces', 'edit')).toBe(true);
    expect(mayDo(holder(['palaces.manage'], 'STATION_KEEPER'), 'youthPalaces', 'create')).toBe(false);
  });

  it('lets nobody write content in the panel', () => {
    expect(mayDo(holder(['content.read', 'placements.manage'], 'ADMINISTRATOR'), 'pieces', 'show')).toBe(true);
    expect(mayDo(holder(['content.read', 'placements.manage'], 'ADMINISTRATOR'), 'pieces', 'edit')).toBe(false);
  });

  it('lets administrators alone add standing rules, and those who read content read what is placed', () => {
    expect(mayDo(holder(['content.read', 'placements.manage'], 'STATION_MANAGER'), 'placements', 'create')).toBe(false);
    expect(mayDo(holder(['content.read', 'placements.manage'], 'ADMINISTRATOR'), 'placements', 'create')).toBe(true);
    expect(mayDo(holder([], 'SCREEN_KEEPER'), 'placements', 'list')).toBe(false);
  });

  it('refuses what it does not know', () => {
    expect(mayDo(holder(['staff.manage'], 'ADMINISTRATOR'), 'secrets', 'list')).toBe(false);
  });
});
