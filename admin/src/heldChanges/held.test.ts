import type { HeldChange } from '../providers/heldChangeCommands';
import { signersText, standingText, stepsOf } from './held';

const waiting: HeldChange = {
  id: 'h', version: 1, title: '竹林村少年宫：新增社团 书法班', lines: [], askedByName: '王静', askedAt: '2027-03-05T02:00:00Z', state: 'WAITING', decidedByName: null, decidedAt: null, reason: null,
  guardName: '全国两会', waitsFor: ['李强', '赵敏'], viewerCanSign: true, viewerCanDecline: true, viewerIsAsker: false,
};
const decided = (state: HeldChange['state'], reason: string | null = null): HeldChange =>
  ({ ...waiting, state, waitsFor: [], decidedByName: '李强', decidedAt: '2027-03-05T03:00:00Z', reason });

describe('a change that waits', () => {
  it('names who may sign, few by name', () => {
    expect(signersText(waiting)).toBe('李强、赵敏');
    expect(signersText({ waitsFor: ['一', '二', '三', '四', '五', '六'] })).toBe('一、二、三、四、五 等 6 人');
    expect(signersText({ waitsFor: [] })).toBe('现在没有别人能签字');
  });

  it('says that residents do not see it, and for whom it waits', () => {
    expect(standingText(waiting)).toBe('已记下，还没有生效，居民看不到。等其中一位签字：李强、赵敏。');
    expect(standingText({ ...waiting, waitsFor: ['李强'] })).toBe('已记下，还没有生效，居民看不到。等李强签字。');
    expect(standingText({ ...waiting, waitsFor: [] })).toBe('已记下，还没有生效，居民看不到。现在没有别人能签字：请管理员在“工作人员”里再设一位，或者等保障期结束，由提出的人自己让它生效。');
  });

  it('is asked for, and waits', () => {
    expect(stepsOf(waiting)).toEqual([
      { label: '提出', tone: 'plain', who: '王静', at: '2027-03-05T02:00:00Z', reason: '' },
      { label: '等签字', tone: 'waiting', who: '李强、赵敏', at: null, reason: '' },
    ]);
  });
});

it.each([
  ['APPLIED', null, '签字，生效', '已签字，已经生效。'],
  ['DECLINED', '教室在装修', '不同意', '没有同意，什么都没有改。'],
  ['TAKEN_BACK', null, '撤回', '提出的人已撤回，什么都没有改。'],
] as const)('a change that is %s says by whom and why', (state, reason, label, standing) => {
  const change = decided(state, reason);
  expect(stepsOf(change)[1]).toMatchObject({ label, who: '李强', at: '2027-03-05T03:00:00Z', reason: reason ?? '' });
  expect(standingText(change)).toBe(standing);
});
