import { askedEntry, entryText, importText, mayTighten } from './wordingList';

const entry = { suggestion: null, variants: [], exceptions: [], near: false, note: null };

it('tells an entry in one line', () => {
  expect(entryText(entry)).toBe('');
  expect(entryText({ suggestion: '部署', variants: ['布属', '步署'], exceptions: ['公布署名'], near: true, note: '常见错字' })).toBe(
    '改为：部署；错误写法：布属、步署；差一两个字的也算；例外：公布署名；常见错字',
  );
});

it('sends what a form does not show as empty, so that nothing of another kind stays behind', () => {
  expect(askedEntry({ text: '布署' })).toEqual({ text: '布署', ...entry });
  expect(askedEntry({ text: '布署', suggestion: '部署', variants: ['布属'], near: true })).toEqual({ ...entry, text: '布署', suggestion: '部署', variants: ['布属'], near: true });
});

it('offers new words to administrators and to those who give the last review', () => {
  const viewer = (role: 'ADMINISTRATOR' | 'REVIEWER' | 'VIEWER', stages: ('FIRST' | 'FINAL')[]) => ({
    id: '1', name: '温主任', email: 'a@b.c', abilities: [], mustChangePassword: false, roles: [{ role, stationId: null, teamId: null, organisationId: null, scopeName: null, stages }],
  });
  expect([viewer('ADMINISTRATOR', []), viewer('REVIEWER', ['FINAL']), viewer('REVIEWER', ['FIRST']), viewer('VIEWER', [])].map(mayTighten)).toEqual([true, true, false, false]);
  expect(mayTighten(undefined)).toBe(false);
});

it('tells what a file does', () => {
  expect(importText({ added: 2, changed: 1, removed: null, unchanged: 40 })).toBe('新增 2 条，修改 1 条，删去 0 条，不变 40 条。');
});
