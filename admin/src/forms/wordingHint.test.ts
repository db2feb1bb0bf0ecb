import { mended, wordedTexts } from './wordingHint';

const hint = { from: 2, to: 4, found: '布署', suggestion: '部署' };

test('only what a form says of its worded fields is checked', () => {
  expect(wordedTexts({ summary: '简介', audience: '听众', ownTitle: '题目' }, { summary: '讲一讲', audience: ' ', ownTitle: null, contactPhone: '0300' })).toEqual([{ field: 'summary', text: '讲一讲' }]);
});

test('a suggestion takes the place of what was found, and of nothing else', () => {
  expect(mended('今天布署，明天布署', hint)).toBe('今天部署，明天布署');
  expect(mended('今天就布署', hint)).toBeNull();
  expect(mended('今天布署', { ...hint, suggestion: null })).toBeNull();
  expect(mended(undefined, hint)).toBeNull();
});
