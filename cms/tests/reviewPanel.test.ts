import { dueInChinese, reasonOf, severityInChinese, stateInChinese, waitsForInChinese, whoTook, widerInChinese, wordingSummary, type Piece } from '../src/admin/review/piece';

const now = new Date('2026-11-23T02:00:00.000Z');

describe('the review of an entry in the words of the office', () => {
  test.each<[Piece, string, string | null]>([
    [{ state: null }, '尚未送审', null],
    [{ state: 'SUBMITTED', stage: 'FIRST', waitsFor: ['科长', '副科长'] }, '已送审，等待初审', '科长、副科长'],
    [{ state: 'IN_REVIEW', stage: 'FINAL', waitsFor: [] }, '审核中，等待终审', '还没有人可以审，请联系管理员'],
    [{ state: 'IN_REVIEW', stage: null, waitsFor: ['主任'] }, '审核中，等待加签', '主任'],
    [{ state: 'RETURNED' }, '已退回', null],
    [{ state: 'LIVE' }, '已上线', null],
  ])('%j', (piece, label, waitsFor) => {
    expect(stateInChinese(piece).label).toBe(label);
    expect(waitsForInChinese(piece)).toBe(waitsFor);
  });

  test('tells until when, and that it is over', () => {
    expect(dueInChinese({ state: 'SUBMITTED' }, now)).toBeNull();
    expect(dueInChinese({ state: 'SUBMITTED', dueAt: '2026-11-23T06:00:00.000Z' }, now)).toEqual({ text: '11/23 14:00前', overdue: false });
    expect(dueInChinese({ state: 'SUBMITTED', dueAt: '2026-11-23T02:00:00.000Z' }, now)).toEqual({ text: '11/23 10:00前（已超时）', overdue: true });
  });

  test('names a reason by what it is of, and none where an earlier state had one', () => {
    expect(reasonOf({ state: 'RETURNED', reason: '请改' })).toEqual({ label: '退回原因', text: '请改' });
    expect(reasonOf({ state: 'RECALLED', reason: '有误' })).toEqual({ label: '撤播原因', text: '有误' });
    expect(reasonOf({ state: 'SUPERSEDED', reason: '新版本已发布' })).toBeNull();
  });

  test('says what the wording check means: nothing found, what must be mended, what waits for a reason and what has one', () => {
    const warned = { listName: '绝对化用语', severity: 'WARN', found: '最佳', message: '', where: ['标题'] } as const;
    const blocked = { ...warned, severity: 'BLOCK' } as const;
    expect(wordingSummary({ state: null })).toBeNull();
    expect(wordingSummary({ state: 'SUBMITTED', wording: [] })).toEqual({ text: '没有发现问题', colour: 'success600' });
    expect(wordingSummary({ state: 'RETURNED', wording: [warned, blocked] })).toEqual({ text: '1 处必须改，改好再送审', colour: 'danger600' });
    expect(wordingSummary({ state: 'SUBMITTED', wording: [warned, warned] })).toEqual({ text: '2 处提醒：请改写；确需这样写的，由终审写明用语说明', colour: 'warning600' });
    expect(wordingSummary({ state: 'LIVE', wording: [warned], wordingReason: { text: '正式名称', who: '主任', at: '' } })).toEqual({ text: '1 处提醒，已写用语说明', colour: 'warning600' });
    expect([severityInChinese('BLOCK').label, severityInChinese('WARN').label]).toEqual(['拦截', '提醒']);
  });

  test('names who acted, also without an account', () => {
    const step = { at: '', what: '送审', who: null, reason: null };
    expect([whoTook(step), whoTook({ ...step, what: '上线' }), whoTook({ ...step, who: '科长' })]).toEqual(['编辑（未关联账号）', '系统', '科长']);
  });
});

test('taken down is not taken back, and says why', () => {
  const step = { at: '2026-11-23T01:30:00.000Z', who: null, reason: null };
  expect(stateInChinese({ state: 'WITHDRAWN', timeline: [{ ...step, what: '送审' }, { ...step, what: '撤稿' }] }).label).toBe('已撤稿');
  expect(stateInChinese({ state: 'WITHDRAWN', timeline: [{ ...step, what: '送审' }, { ...step, what: '撤回' }] }).label).toBe('已撤回');
  expect(reasonOf({ state: 'WITHDRAWN', reason: '编辑已撤稿' })).toEqual({ label: '原因', text: '编辑已撤稿' });
});

test('what an editor wants shown more says what, by whom and for whom it waits', () => {
  const wider = { changes: ['渠道：网页 → 大屏、网页'], askedBy: null, askedAt: '2026-11-23T01:30:00.000Z', waitsFor: ['王静'] };
  expect(widerInChinese({ state: 'LIVE', wider })).toEqual({ what: '渠道：网页 → 大屏、网页（编辑（未关联账号），11/23 09:30提出）。签字以前按原来的要求展示', waitsFor: '王静' });
  expect(widerInChinese({ state: 'LIVE', wider: { ...wider, waitsFor: [] } })?.waitsFor).toBe('还没有人可以签，请联系管理员');
  expect(widerInChinese({ state: 'LIVE' })).toBeNull();
});
