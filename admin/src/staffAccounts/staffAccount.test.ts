import { rolesText } from './staffAccount';

const unscoped = { stationId: null, teamId: null, organisationId: null, scopeName: null };

it('writes roles with their scope and stages', () => {
  const text = rolesText({
    roles: [
      { ...unscoped, role: 'STATION_MANAGER', stages: [], scopeName: '双石桥镇所' },
      { ...unscoped, role: 'REVIEWER', stages: ['FIRST', 'SECOND'], scopeName: '县文明办' },
      { ...unscoped, role: 'VIEWER', stages: [] },
    ],
  });
  expect(text).toBe('站点负责人（双石桥镇所）、审核人（县文明办，初审，复审）、领导（只看）');
});
