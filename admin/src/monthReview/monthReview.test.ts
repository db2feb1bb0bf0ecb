import { batchItems, changedSince, isBlocked, isWarned, needsReason, isMonth, monthName, outcomeSentences, refusedRows, shiftedMonth, stillTicked, usualMonth, withAll, withoutReason, withTick, type Ticks } from './monthReview';

const row = (revisionId: string, hash = 'h', stage: 'FIRST' | 'FINAL' = 'FIRST') => ({ revisionId, hash, stage });
const none: Ticks = new Map();

test('from the 21st on the coming month is reviewed, over the year as well', () => {
  expect(usualMonth('2026-11-20')).toBe('2026-11');
  expect(usualMonth('2026-11-21')).toBe('2026-12');
  expect(usualMonth('2026-12-31')).toBe('2027-01');
  expect(shiftedMonth('2027-01', -1)).toBe('2026-12');
  expect(monthName('2027-01')).toBe('2027年1月');
});

test('only a month of the calendar is one', () => {
  expect(['2026-12', '2026-13', '2026-1', '2026-12-01', '', null].map(isMonth)).toEqual([true, false, false, false, false, false]);
});

test('a tick remembers what was read, and all are ticked or none', () => {
  const one = withTick(none, row('a'));
  expect([...one]).toEqual([['a', { hash: 'h', stage: 'FIRST' }]]);
  expect(withTick(one, row('a')).size).toBe(0);
  expect([...withAll(one, [row('a'), row('b')]).keys()]).toEqual(['a', 'b']);
  expect(withAll(withAll(none, [row('a')]), [row('a')]).size).toBe(0);
});

test('what was changed since, went on or is gone loses its tick, and nothing else does', () => {
  const ticks = withAll(none, [row('same'), row('words'), row('stage'), row('gone')]);
  expect([...stillTicked(ticks, [row('same'), row('words', 'other'), row('stage', 'h', 'FINAL'), row('new')]).keys()]).toEqual(['same']);
});

test('changed words are known by their lecture, in whatever revision they come', () => {
  const before = new Map([['l1', 'h1'], ['l2', 'h2']]);
  const rows = [{ hash: 'h1', lecture: { id: 'l1' } }, { hash: 'h9', lecture: { id: 'l2' } }, { hash: 'h3', lecture: { id: 'l3' } }];
  expect([...changedSince(before, rows)]).toEqual(['l2']);
});

test('words warned of ask the last stage for a reason, blocked words for a return, and what is sent carries each text\'s own reason', () => {
  const worded = (revisionId: string, severities: readonly ('WARN' | 'BLOCK')[], stage: 'FIRST' | 'FINAL' = 'FINAL') => ({
    ...row(revisionId, `seal of ${revisionId}`, stage),
    revision: { wordingFindings: severities.map((severity) => ({ place: '题目', found: '最佳', listName: '绝对化用语', message: '', severity })), stages: [{ stage: 'FIRST' as const }, { stage: 'FINAL' as const }] },
  });
  const [plain, warned, early, blocked] = [worded('plain', []), worded('warned', ['WARN']), worded('early', ['WARN'], 'FIRST'), worded('blocked', ['WARN', 'BLOCK'])];
  expect([plain, warned, early, blocked].map((one) => [isWarned(one), needsReason(one), isBlocked(one)])).toEqual([[false, false, false], [true, true, false], [true, false, false], [false, false, true]]);
  const ticks = withAll(none, [plain, warned, early]);
  expect([...withoutReason(ticks, [plain, warned, early, blocked], new Map([['seal of warned', '  ']]))]).toEqual(['warned']);
  const reasons = new Map([['seal of warned', ' 正式名称 '], ['seal of blocked', '无用']]);
  expect(withoutReason(ticks, [plain, warned, early, blocked], reasons).size).toBe(0);
  expect(batchItems(ticks, reasons).map(({ revisionId, wordingReason }) => [revisionId, wordingReason])).toEqual([['plain', null], ['warned', '正式名称'], ['early', null]]);
});

test('a refusal is told at the row it is about', () => {
  const refusals = [
    { code: 'CONFLICT', message: '“乙”：变了', field: ['items', '1', 'hash'] }, { code: 'NOT_ALLOWED', message: '不归您审', field: ['input', 'items', '0', 'revisionId'] },
    { code: 'INVALID', message: '请分批', field: ['items'] },
  ];
  const { byRevision, whole } = refusedRows(refusals, ['a', 'b']);
  expect([[...byRevision], whole]).toEqual([[['b', '“乙”：变了'], ['a', '不归您审']], ['请分批']]);
});

test('what came of a batch is told by where each text goes', () => {
  const text = (title: string, state: 'LIVE' | 'IN_REVIEW') => ({ id: title, title, state, nextStage: state === 'LIVE' ? null : ('FINAL' as const), awaitsSignature: false, waitsFor: ['王静'], widerRequest: null });
  expect(outcomeSentences([text('甲', 'IN_REVIEW'), text('乙', 'LIVE'), text('丙', 'IN_REVIEW')])).toEqual(['2 条已通过，等待终审：王静：《甲》《丙》', '1 条已通过，已发布：《乙》']);
});
