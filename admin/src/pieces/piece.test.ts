import { waitingSinceText } from './PieceWaiting';

const newest = { id: 'r', state: 'IN_REVIEW', nextStage: 'SECOND', awaitsSignature: false, waitsFor: ['王静', '李强'], waitingSince: '2026-11-23T01:30:00Z', submittedAt: '2026-11-22T01:30:00Z', dueAt: null, isOverdue: false } as const;
const piece = (change: object = {}, preparing: string | null = null) => ({ preparing, newestRevision: { ...newest, widerRequest: null, waitsFor: [...newest.waitsFor], ...change } });

test('a piece says for whom it waits and since when', () => {
  expect(waitingSinceText(piece())).toBe('等复审：王静、李强，2026-11-23 周一 09:30 起');
  expect(waitingSinceText(piece({ waitingSince: null, isOverdue: true, waitsFor: [] }))).toBe('等复审：没有人能审，请管理员到“工作人员”设审核员，2026-11-22 周日 09:30 起，已逾期');
});

test('what is over waits for nobody, and what is being coded says so', () => {
  expect(waitingSinceText(piece({ state: 'LIVE', nextStage: null }))).toBe('');
  expect(waitingSinceText({ preparing: null, newestRevision: null })).toBe('');
  expect(waitingSinceText(piece({ state: 'LIVE' }, '视频正在转码，转好后自动送审'))).toBe('视频正在转码，转好后自动送审');
});
