import { keeperText, progressText, stepText } from './recall';

const step = { id: 's', recordedAt: '2026-11-23T02:31:00.000Z', etag: null, note: null, photoUrl: null, seenBy: null, accountName: null };

it('says how far a recall has come', () => {
  const progress = { screens: 5, confirmed: 2, closedByHand: 1, open: 2, showingAgain: 0 };
  expect(progressText({ progress })).toBe('3 / 5 块已确认');
  expect(progressText({ progress: { ...progress, screens: 0, open: 0 } })).toBe('不涉及屏幕');
});

it('names who knows the screen: its own keeper, else the station’s', () => {
  const screen = { id: 's', name: '村口屏', placeText: null, keeperName: '周大姐', presence: 'OFFLINE' as const, lastSeenAt: null };
  const station = { id: 't', name: '竹林村站', phone: '0570-6600110', keeperName: '站长' };
  expect(keeperText({ screen, station })).toBe('管屏人 周大姐');
  expect(keeperText({ screen: { ...screen, keeperName: null }, station: { ...station, phone: null } })).toBe('管屏人 站长');
  expect(keeperText({ screen: null, station: null })).toBe('');
});

it('tells the evidence as a sentence', () => {
  expect(stepText({ ...step, kind: 'CLOSED_BY_HAND', at: '2026-11-23T02:30:00.000Z', seenBy: '周大姐', accountName: '管理员', note: '断电了' })).toBe(
    '周大姐 2026-11-23 周一 10:30 现场查看，管理员 登记：断电了',
  );
  expect(stepText({ ...step, kind: 'CONFIRMED', at: '2026-11-23T02:30:00.000Z' })).toBe('2026-11-23 周一 10:30 屏幕上报，播放单里已没有这条内容');
  expect(stepText({ ...step, kind: 'SHOWING_AGAIN', at: '2026-11-23T02:30:00.000Z' })).toBe('2026-11-23 周一 10:30 屏幕上报，仍在播这条内容');
});
