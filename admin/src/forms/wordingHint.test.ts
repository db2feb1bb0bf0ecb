import { mended, newTexts, wantsReason, wordedTexts } from './wordingHint';

const hint = { from: 2, to: 4, found: '布署', suggestion: '部署' };

test('only what a form says of its worded fields is checked', () => {
  expect(wordedTexts({ summary: '简介', audience: '听众', ownTitle: '题目' }, { summary: '讲一讲', audience: ' ', ownTitle: null, contactPhone: '0300' })).toEqual([{ field: 'summary', text: '讲一讲' }]);
});

test('of what is public at once only what is new is checked', () => {
  const fields = { name: '名称', phone: '电话' };
  expect(newTexts(fields, { name: '柳河镇所', phone: '0300' }, { name: '柳河镇所', phone: null })).toEqual([{ field: 'phone', text: '0300' }]);
  expect(newTexts(fields, { name: '柳河镇所' }, {})).toEqual([{ field: 'name', text: '柳河镇所' }]);
});

test('a reason is wanted where a list warns, or where the server has asked for one', () => {
  expect(wantsReason([{ severity: 'BLOCK' }], {})).toBe(false);
  expect(wantsReason([{ severity: 'BLOCK' }, { severity: 'WARN' }], {})).toBe(true);
  expect(wantsReason([], { name: { message: '“最佳”属于禁用词，请改写；确需这样写的，请填写用语说明' } })).toBe(true);
  expect(wantsReason([], { name: { message: '请填写名称' }, phone: undefined })).toBe(false);
});

test('a suggestion takes the place of what was found, and of nothing else', () => {
  expect(mended('今天布署，明天布署', hint)).toBe('今天部署，明天布署');
  expect(mended('今天就布署', hint)).toBeNull();
  expect(mended('今天布署', { ...hint, suggestion: null })).toBeNull();
  expect(mended(undefined, hint)).toBeNull();
});
