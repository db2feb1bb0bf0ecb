import { toCsv } from '../listing/csv';
import type { ContentBoard } from '../providers/contentBoard';
import { endingList, shownList, toSignList, waitingList, withoutLocalList, type BoardList } from './boardColumns';

const piece = { id: 'p', title: '一声你好，满城春风', type: 'PUBLIC_SERVICE_AD', publisherName: null, stationCount: 2, screenCount: 5, plays: 12, endsAt: '2026-11-29T16:00:00.000Z' } as const;
const board: ContentBoard = {
  weekEndsAt: '2026-11-29T16:00:00.000Z', playsFrom: '2026-11-22T16:00:00.000Z', shownCount: 1, shown: [{ ...piece }], endingCount: 1, ending: [{ ...piece }],
  waitingCount: 1, waiting: [{ id: 'r', title: '村里有了新书屋', kind: 'ARTICLE', organisationName: '柳镇', waitsFor: ['王静', '李强'], waitingSince: new Date(Date.now() - 5 * 3_600_000).toISOString(), isLive: false, isOverdue: true }],
  toSignCount: 2, toSign: [
    { id: 'l', title: '村里有了新书屋', pieceId: 'p', change: 'BEGIN', organisationName: '柳镇', askedByName: '王静', askedAt: new Date(Date.now() - 2 * 86_400_000).toISOString() },
    { id: 'm', title: '全县常设', pieceId: null, change: 'CHANGE', organisationName: null, askedByName: '李强', askedAt: new Date(Date.now() - 3_600_000).toISOString() },
  ],
  withoutLocalCount: 1, withoutLocal: [{ id: 's', code: 'WH0205', name: '杨村站', townshipName: null, screenCount: 1 }],
};
const lines = <Row extends { id: string }>({ columns, rows }: BoardList<Row>): string[] => toCsv(columns, rows(board)).slice(1).trim().split('\r\n');

it('exports each list with what its page shows', () => {
  expect(lines(shownList)).toEqual(['标题,类型,发布单位,阵地数,屏幕数,播放次数', '一声你好，满城春风,公益广告,,2,5,12']);
  expect(lines(endingList)[1]).toBe('一声你好，满城春风,公益广告,,2,5,2026-11-30 周一 00:00');
  expect(lines(waitingList)).toEqual(['标题,类型,发布单位,事项,等谁,等了多久,是否逾期', '村里有了新书屋,动态,柳镇,审核,王静、李强,5 小时,逾期']);
  expect(lines(toSignList)).toEqual(['内容或常设投放,事项,发布单位,提出人,等了多久', '村里有了新书屋,新投放,柳镇,王静,2 天', '全县常设,修改,,李强,1 小时']);
  expect(lines(withoutLocalList)[1]).toBe('杨村站,WH0205,,1');
});

it('orders an exported list as its page does', () => {
  const row = (id: string, change: Partial<typeof piece>) => ({ ...piece, id, ...change });
  const ids = <Row extends { id: string }>(list: BoardList<Row>, rows: Row[]) => rows.sort(list.order).map(({ id }) => id).join('');
  expect(ids(shownList, [row('d', { plays: 1 as never }), row('c', {}), row('b', { screenCount: 6 as never }), row('a', {})])).toBe('bacd');
  expect(ids(endingList, [row('b', {}), row('a', {}), row('c', { endsAt: '2026-11-27T10:00:00.000Z' as never })])).toBe('cab');
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
