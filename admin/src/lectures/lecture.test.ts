import { changeSentence, guardNotice, statusTone, statusWord, type LectureRow } from './lecture';
import { newRequestId } from '../forms/requestId';

const told = (change: Partial<NonNullable<LectureRow['change']>> | null, more: Partial<LectureRow> = {}): LectureRow =>
  ({
    status: 'SCHEDULED', inProgress: false, startsAt: '2026-11-25T02:00:00Z', endsAt: '2026-11-25T03:00:00Z',
    change: change ? { kind: 'RESCHEDULED', changedAt: '2026-11-23T00:00:00Z', ...change } : null, ...more,
  }) as LectureRow;

describe('the state of a lecture', () => {
  it('says 已改期 once a new time is known, and looks like a change', () => {
    expect(statusWord(told({}))).toBe('已改期');
    expect(statusTone(told({}))).toBe('waiting');
    expect(statusWord(told(null))).toBe('已安排');
    expect(statusTone(told(null))).toBe('good');
  });

  it('says 进行中 while it runs', () => {
    expect(statusWord(told(null, { inProgress: true }))).toBe('进行中');
  });

  it('says that a draft waits for a signature, for as long as it does', () => {
    const announcement = { askedByName: '柳小满', signers: [], because: '正处于重要保障期', viewerCanSign: false };
    expect(statusWord(told(null, { status: 'DRAFT', announcement }))).toBe('待签字公布');
    expect(statusTone(told(null, { status: 'DRAFT', announcement }))).toBe('waiting');
    expect(statusWord(told(null, { status: 'DRAFT', announcement: { ...announcement, because: '' } }))).toBe('草稿');
  });

  it('keeps saying 已取消 whatever was changed before', () => {
    expect(statusWord(told({ kind: 'CANCELLED' }, { status: 'CANCELLED' }))).toBe('已取消');
    expect(statusTone(told({ kind: 'CANCELLED' }, { status: 'CANCELLED' }))).toBe('bad');
  });
});

describe('the sentence of a change', () => {
  it('has old and new time, reason and telephone', () => {
    const change = { originalStartsAt: '2026-11-24T02:00:00Z', originalEndsAt: '2026-11-24T03:00:00Z', reason: '暴雨', phone: '0300-1' };
    expect(changeSentence(told(change))).toBe(
      '原定 2026-11-24 周二 10:00–11:00；改为 2026-11-25 周三 10:00–11:00；原因：暴雨；咨询电话：0300-1',
    );
  });

  it('names the time that was told last when it is called off after a move', () => {
    const change = { kind: 'CANCELLED' as const, originalStartsAt: '2026-11-24T02:00:00Z', originalEndsAt: '2026-11-24T03:00:00Z', reason: '暴雨' };
    expect(changeSentence(told(change, { status: 'CANCELLED' }))).toBe('原定 2026-11-25 周三 10:00–11:00；原因：暴雨');
  });

  it('tells only of places when only the place changed', () => {
    expect(changeSentence(told({ kind: 'RELOCATED', originalPlace: '村委会' }))).toBe('原地点 村委会');
  });

  it('is empty when nothing changed', () => {
    expect(changeSentence(told(null))).toBe('');
  });
});

it('gives every request an id of its own', () => {
  const ids = new Set(Array.from({ length: 50 }, newRequestId));
  expect(ids.size).toBe(50);
  expect([...ids].every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
});

describe('the notice before saving', () => {
  const now = new Date('2026-11-23T02:00:00Z');
  const congress = { name: '两会', endsAt: '2026-11-30T16:00:00Z' };

  it('says in a guard period that a second person is needed', () => {
    expect(guardNotice([congress], { endsAt: null, asDraft: false }, now)).toBe('正处于重要保障期“两会”（到 2026-12-01 周二 00:00）：保存以后先存为草稿，要由第二个人打开签字，才会公布给居民。');
  });

  it('says nothing on ordinary days, of a draft and of what is over', () => {
    expect(guardNotice([], { endsAt: null, asDraft: false }, now)).toBe('');
    expect(guardNotice([congress], { endsAt: null, asDraft: true }, now)).toBe('');
    expect(guardNotice([congress], { endsAt: '2026-11-23T02:00:00Z', asDraft: false }, now)).toBe('');
  });
});
