import { toCsv } from '../listing/csv';
import type { ContentBoard } from '../providers/contentBoard';
import { endingList, hoursText, offlineList, onlineList, shownList, toSignList, waitingList, withoutLocalList, type BoardList } from './boardColumns';

const piece = { id: 'p', title: '一声你好，满城春风', type: 'PUBLIC_SERVICE_AD', publisherName: null, stationCount: 2, screenCount: 5, offlineScreenCount: 1, plays: 12, endsAt: '2026-11-29T16:00:00.000Z' } as const;
const online: ContentBoard['online'][number] = {
  id: 'p', title: '村里有了新书屋', type: 'ARTICLE', publisherName: '柳镇', channels: ['WEB', 'MINI_PROGRAM'], liveAt: '2026-11-20T02:00:00.000Z', isNow: true,
  today: [{ from: '2026-11-22T16:00:00.000Z', until: '2026-11-23T16:00:00.000Z' }], stationCount: 3, isEverywhere: false,
};
const strip: ContentBoard['offline'][number] = {
  id: 's', name: '村口条屏', stationName: '柳堰村站', stationCode: 'WH0103', townshipName: '柳镇所', placeText: '村口', keeperName: null, loadCount: 3,
  loads: [{ id: 'p', title: '一声你好', startsAt: null, endsAt: null }, { id: 'q', title: '移风易俗', startsAt: '2026-11-25T00:00:00.000Z', endsAt: '2026-11-26T10:00:00.000Z' }],
};
const board: ContentBoard = {
  weekEndsAt: '2026-11-29T16:00:00.000Z', playsFrom: '2026-11-22T16:00:00.000Z', shownCount: 1, shown: [{ ...piece }], endingCount: 1, ending: [{ ...piece }],
  onlineCount: 1, online: [{ ...online }], offlineCount: 1, offline: [{ ...strip }],
  waitingCount: 1, waiting: [{ id: 'r', title: '村里有了新书屋', kind: 'ARTICLE', organisationName: '柳镇', waitsFor: ['王静', '李强'], waitingSince: new Date(Date.now() - 5 * 3_600_000).toISOString(), isLive: false, isOverdue: true }],
  toSignCount: 2, toSign: [
    { id: 'l', title: '村里有了新书屋', pieceId: 'p', change: 'BEGIN', organisationName: '柳镇', askedByName: '王静', askedAt: new Date(Date.now() - 2 * 86_400_000).toISOString() },
    { id: 'm', title: '全县常设', pieceId: null, change: 'CHANGE', organisationName: null, askedByName: '李强', askedAt: new Date(Date.now() - 3_600_000).toISOString() },
  ],
  withoutLocalCount: 1, withoutLocal: [{ id: 's', code: 'WH0205', name: '杨村站', townshipName: null, screenCount: 1, offlineScreenCount: 2 }],
};
const lines = <Row extends { id: string }>({ columns, rows }: BoardList<Row>): string[] => toCsv(columns, rows(board)).slice(1).trim().split('\r\n');

it('exports each list with what its page shows', () => {
  expect(lines(shownList)).toEqual(['标题,类型,发布单位,阵地数,屏幕数,不联网屏,播放次数', '一声你好，满城春风,公益广告,,2,5,1,12']);
  expect(lines(endingList)[1]).toBe('一声你好，满城春风,公益广告,,2,5,1,2026-11-30 周一 00:00');
  expect(lines(onlineList)).toEqual(['标题,类型,发布单位,渠道,展示范围,现在,今天', '村里有了新书屋,动态,柳镇,网页、小程序,部分阵地（3 个）,在展示,全天']);
  expect(lines(offlineList)).toEqual([
    '屏幕,阵地,编号,所属实践所,安装位置,管理员,应装条数,应装内容', '村口条屏,柳堰村站,WH0103,柳镇所,村口,,3,一声你好；移风易俗（2026-11-25 周三 08:00 起，2026-11-26 周四 18:00 撤下） 等 3 条',
  ]);
  expect(lines(waitingList)).toEqual(['标题,类型,发布单位,事项,等谁,等了多久,是否逾期', '村里有了新书屋,动态,柳镇,审核,王静、李强,5 小时,逾期']);
  expect(lines(toSignList)).toEqual(['内容或常设投放,事项,发布单位,提出人,等了多久', '村里有了新书屋,新投放,柳镇,王静,2 天', '全县常设,修改,,李强,1 小时']);
  expect(lines(withoutLocalList)[1]).toBe('杨村站,WH0205,,1,2');
});

it('orders an exported list as its page does', () => {
  const row = (id: string, change: Partial<typeof piece>) => ({ ...piece, id, ...change });
  const ids = <Row extends { id: string }>(list: BoardList<Row>, rows: Row[]) => rows.sort(list.order).map(({ id }) => id).join('');
  expect(ids(shownList, [row('d', { plays: 1 as never }), row('c', {}), row('b', { screenCount: 6 as never }), row('a', {})])).toBe('bacd');
  expect(ids(endingList, [row('b', {}), row('a', {}), row('c', { endsAt: '2026-11-27T10:00:00.000Z' as never })])).toBe('cab');
  expect(ids(shownList, [row('b', {}), row('a', { offlineScreenCount: 2 as never })])).toBe('ab');
  expect(ids(onlineList, [{ ...online, id: 'd', isNow: false }, { ...online, id: 'c' }, { ...online, id: 'b' }, { ...online, id: 'a', liveAt: '2026-11-21T02:00:00.000Z' }])).toBe('abcd');
  expect(ids(offlineList, [{ ...strip, id: 'b' }, { ...strip, id: 'a' }, { ...strip, id: 'c', stationCode: 'WH0102' }])).toBe('cab');
  expect(ids(waitingList, [{ ...board.waiting[0]!, id: 'b', waitingSince: '2026-11-27T10:00:00.000Z' }, { ...board.waiting[0]!, id: 'a', waitingSince: '2026-11-26T10:00:00.000Z' }])).toBe('ab');
  expect(ids(withoutLocalList, [{ ...board.withoutLocal[0]!, id: 'b', code: 'WH10' }, { ...board.withoutLocal[0]!, id: 'a', code: 'WH11' }])).toBe('ba');
});

it('leads to the lists behind it', () => {
  expect(withoutLocalList.all.path('')).toBe('/screens?filter=%7B%7D');
  expect(decodeURIComponent(withoutLocalList.all.path('t1'))).toBe('/screens?filter={"within":"t1"}');
  expect(toSignList.pathOf(board.toSign[0]!)).toBe('/pieces/p/show');
  expect(decodeURIComponent(toSignList.pathOf(board.toSign[1]!))).toBe('/placements?filter={"ids":["m"]}');
  expect(waitingList.pathOf(board.waiting[0]!)).toBe('/desk/r');
});

it('tells where and when what has no screen is shown', () => {
  const told = (change: Partial<typeof online>) => onlineList.columns.map(({ value }) => value({ ...online, ...change })).slice(4);
  expect(told({ isEverywhere: true })).toEqual(['全部阵地（3 个）', '在展示', '全天']);
  expect(told({ stationCount: 0, isNow: false, today: [] })).toEqual(['只在全县页面', '今天稍后', '']);
  const at = (local: string) => new Date(`2026-11-${local}:00+08:00`).toISOString();
  expect(hoursText([{ from: at('23T00:00'), until: at('23T06:00') }, { from: at('23T08:00'), until: at('23T12:00') }, { from: at('23T20:00'), until: at('24T00:00') }])).toBe('00:00–06:00、08:00–12:00、20:00–24:00');
});

it('leads to the screens without a network', () => {
  expect(offlineList.pathOf(strip)).toBe('/screens/s/show');
  expect(decodeURIComponent(offlineList.all.path('t1'))).toBe('/screens?filter={"presence":"UNCONNECTED","within":"t1"}');
});
