import { rolesText } from './staffAccount';

it('writes roles with their scope and stages', () => {
  const text = rolesText({
    roles: [
      { role: 'STATION_MANAGER', stages: [], scopeName: '双石桥镇所' },
      { role: 'REVIEWER', stages: ['FIRST', 'SECOND'], scopeName: '县文明办' },
      { role: 'VIEWER', stages: [] },
    ],
  });
  expect(text).toBe('站点负责人（双石桥镇所）、审核人（县文明办，初审，复审）、领导（只看）');
});
