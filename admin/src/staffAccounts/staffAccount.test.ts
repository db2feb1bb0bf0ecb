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
  expect(text).toBe('阵地管理员（双石桥镇所）、审核员（县文明办，初审，复审）、查看者（领导）');
});
