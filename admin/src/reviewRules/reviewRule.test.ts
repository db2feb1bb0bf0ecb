import { deputyDays, lastDayProblem, phasesOf, ruleInput, stagesText, usualRule } from './reviewRule';

test('the form sends the used stages in their order, the last one always', () => {
  const usual = usualRule('2026-11-28');
  const values = { ...usual, stages: { ...usual.stages, SECOND: { ...usual.stages.SECOND, used: false }, FINAL: { ...usual.stages.FINAL, used: false, deadlineHours: null } } };
  expect(ruleInput(values).stages).toEqual([
    { stage: 'FIRST', role: 'REVIEWER', proofreading: 'REVIEWER', deadlineHours: 24 },
    { stage: 'FINAL', role: 'REVIEWER', proofreading: 'REVIEWER', deadlineHours: null },
  ]);
});

test('of each organisation the newest begun rule is in force', () => {
  const rule = (id: string, organisationId: string | null, day: string) => ({ id, organisationId, effectiveAt: `${day}T00:00:00.000Z`, recordedAt: '2026-01-01T00:00:00.000Z' });
  const phases = phasesOf([rule('a', null, '2000-01-01'), rule('b', null, '2026-05-01'), rule('c', null, '2027-01-01'), rule('d', 'o', '2026-02-01')], new Date('2026-11-28T00:00:00.000Z'));
  expect(Object.fromEntries(phases)).toEqual({ a: 'over', b: 'now', c: 'later', d: 'now' });
});

test('a rule is read from left to right', () => {
  expect(stagesText([{ stage: 'FIRST', role: 'REVIEWER', proofreading: 'SEPARATE', deadlineHours: 24 }, { stage: 'FINAL', role: 'ADMINISTRATOR', proofreading: 'REVIEWER', deadlineHours: null }]))
    .toBe('初审（审核员审，另一个人先校，24 小时内） → 终审（管理员审，审的人自己校，不限时）');
});

test('a deputy stands in from the first day to the end of the last one, by the county\'s calendar', () => {
  expect(deputyDays({ startsAt: '2026-11-22T16:00:00.000Z', endsAt: '2026-11-25T16:00:00.000Z' })).toBe('2026-11-23 到 2026-11-25');
  expect(deputyDays({ startsAt: '2026-11-22T16:00:00.000Z', endsAt: '2026-11-23T16:00:00.000Z' })).toBe('2026-11-23 当天');
});

test('the last day is not before the first', () => {
  expect(lastDayProblem('2026-11-22', { from: '2026-11-23' })).toBe('最后一天不能早于第一天');
  expect(lastDayProblem('2026-11-23', { from: '2026-11-23' })).toBeUndefined();
  expect(lastDayProblem('', { from: '2026-11-23' })).toBeUndefined();
});
