import { mayDo } from './permissions';

describe('what a role may do', () => {
  it('shows staff accounts to those who manage them only', () => {
    expect(mayDo(['staff.manage'], 'staffAccounts', 'list')).toBe(true);
    expect(mayDo(['stations.manage', 'lectures.schedule'], 'staffAccounts', 'list')).toBe(false);
  });

  it('lets everybody who is signed in read stations, and nobody of them create one', () => {
    expect(mayDo([], 'stations', 'list')).toBe(true);
    expect(mayDo([], 'stations', 'create')).toBe(false);
    expect(mayDo(['stations.edit'], 'stations', 'create')).toBe(false);
    expect(mayDo(['stations.edit'], 'stations', 'edit')).toBe(true);
  });

  it('lets nobody write content in the panel', () => {
    expect(mayDo(['content.read', 'placements.manage'], 'pieces', 'show')).toBe(true);
    expect(mayDo(['content.read', 'placements.manage'], 'pieces', 'edit')).toBe(false);
  });

  it('refuses what it does not know', () => {
    expect(mayDo(['staff.manage'], 'secrets', 'list')).toBe(false);
  });
});
