import { kindLabel, waitsForText } from '../desk/desk';
import { channelLabels, pieceTypeLabels, placementChangeLabels } from '../i18n/labels';
import type { CsvColumn } from '../listing/csv';
import { wholeBoardLists, type BoardOfflineScreen, type BoardOnlinePiece, type BoardPiece, type BoardPlacement, type BoardStation, type BoardWait, type ContentBoard } from '../providers/contentBoard';
import { countyClock, countyDateTime, countyDay, timeAgo } from '../time/countyTime';

/** One list of the board: what it is called, its figure, its columns, and the page that shows all of it. */
export interface BoardList<Row extends { id: string }> {
  title: string;
  count: (board: ContentBoard) => number;
  rows: (board: ContentBoard) => readonly Row[];
  /** All of it, below a place or in the county, in any order. */
  everyRow: (place: string | null) => Promise<Row[]>;
  /** The order in which the page shows its first rows. */
  order: (left: Row, right: Row) => number;
  columns: readonly CsvColumn<Row>[];
  /** The page of one row; its first column leads there. */
  pathOf: (row: Row) => string;
  all: { label: string; path: (place: string) => string };
  nothing: string;
  explanation: string;
}

const listWith = (resource: string, filter: object): string => `/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`;
const pieceColumns: readonly CsvColumn<BoardPiece>[] = [
  { label: '标题', value: ({ title }) => title },
  { label: '类型', value: ({ type }) => pieceTypeLabels[type] },
  { label: '发布单位', value: ({ publisherName }) => publisherName },
  { label: '阵地数', value: ({ stationCount }) => stationCount },
  { label: '屏幕数', value: ({ screenCount }) => screenCount },
  { label: '不联网屏', value: ({ offlineScreenCount }) => offlineScreenCount },
];
const livePieces = { label: '全部在播内容', path: () => listWith('pieces', { state: 'LIVE' }) };
const piecePath = ({ id }: { id: string }): string => `/pieces/${id}/show`;

const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

export const shownList: BoardList<BoardPiece> = {
  title: '在播内容', count: ({ shownCount }) => shownCount, rows: ({ shown }) => shown, pathOf: piecePath, all: livePieces,
  columns: [...pieceColumns, { label: '播放次数', value: ({ plays }) => plays }],
  everyRow: wholeBoardLists.shown, order: (left, right) => right.plays - left.plays || right.screenCount - left.screenCount || right.offlineScreenCount - left.offlineScreenCount || byText(left.id, right.id),
  nothing: '现在没有内容在屏幕上播放。', explanation: '此刻在屏幕上播放的内容，星期、时段和排除日期都算在内，按播放次数排列。不联网屏是按投放应装的块数，实际以最后一次人工更新为准。',
};

/** Which of today's hours; the whole day, mostly. */
export function hoursText(today: BoardOnlinePiece['today']): string {
  return today.map(({ from, until }) => {
    const isMidnight = countyDay(from) !== countyDay(until);
    return countyClock(from) === '00:00' && isMidnight ? '全天' : `${countyClock(from)}–${isMidnight ? '24:00' : countyClock(until)}`;
  }).join('、');
}

function reachText({ stationCount, isEverywhere }: BoardOnlinePiece): string {
  if (stationCount === 0) return '只在全县页面';
  return `${isEverywhere ? '全部' : '部分'}阵地（${String(stationCount)} 个）`;
}

export const onlineList: BoardList<BoardOnlinePiece> = {
  title: '网页和小程序', count: ({ onlineCount }) => onlineCount, rows: ({ online }) => online, pathOf: piecePath, all: livePieces,
  columns: [
    { label: '标题', value: ({ title }) => title },
    { label: '类型', value: ({ type }) => pieceTypeLabels[type] },
    { label: '发布单位', value: ({ publisherName }) => publisherName },
    { label: '渠道', value: ({ channels }) => channels.map((channel) => channelLabels[channel]).join('、') },
    { label: '展示范围', value: reachText },
    { label: '现在', value: ({ isNow }) => (isNow ? '在展示' : '今天稍后') },
    { label: '今天', value: ({ today }) => hoursText(today) },
  ],
  everyRow: wholeBoardLists.online, order: (left, right) => Number(right.isNow) - Number(left.isNow) || byText(right.liveAt ?? '', left.liveAt ?? '') || byText(left.id, right.id),
  nothing: '今天没有内容在网页、小程序和融媒体中心展示。',
  explanation: '居民现在或今天稍后在网页、小程序和融媒体中心能看到的内容。全县页面都能看到；展示范围是选了自己阵地的居民能看到的。网页上的阵地页只列和本阵地有关的通知。',
};

/** What is meant to be on it, each with its days; how many more there are. */
function loadsText({ loads, loadCount }: BoardOfflineScreen): string {
  const told = loads.map(({ title, startsAt, endsAt }) => {
    const days = [startsAt ? `${countyDateTime(startsAt)} 起` : '', endsAt ? `${countyDateTime(endsAt)} 撤下` : ''].filter(Boolean).join('，');
    return days === '' ? title : `${title}（${days}）`;
  });
  return `${told.join('；')}${loadCount > loads.length ? ` 等 ${String(loadCount)} 条` : ''}`;
}

export const offlineList: BoardList<BoardOfflineScreen> = {
  title: '不联网的屏幕', count: ({ offlineCount }) => offlineCount, rows: ({ offline }) => offline, pathOf: ({ id }) => `/screens/${id}/show`,
  all: { label: '全部不联网屏', path: (place) => listWith('screens', place === '' ? { presence: 'UNCONNECTED' } : { presence: 'UNCONNECTED', within: place }) },
  columns: [
    { label: '屏幕', value: ({ name }) => name },
    { label: '阵地', value: ({ stationName }) => stationName },
    { label: '编号', value: ({ stationCode }) => stationCode },
    { label: '所属实践所', value: ({ townshipName }) => townshipName },
    { label: '安装位置', value: ({ placeText }) => placeText },
    { label: '管理员', value: ({ keeperName }) => keeperName },
    { label: '应装条数', value: ({ loadCount }) => loadCount },
    { label: '应装内容', value: (row) => loadsText(row) },
  ],
  everyRow: wholeBoardLists.offline, order: (left, right) => byText(left.stationCode, right.stationCode) || byText(left.id, right.id),
  nothing: '这里没有登记不联网的屏幕。',
  explanation: '离线屏：以最后一次人工更新为准。这些屏幕不联网，要派人去装；这里是按投放，现在和以后七天应装的内容。',
};

export const endingList: BoardList<BoardPiece> = {
  title: '本周结束', count: ({ endingCount }) => endingCount, rows: ({ ending }) => ending, pathOf: piecePath, all: livePieces,
  columns: [...pieceColumns, { label: '结束时间', value: ({ endsAt }) => countyDateTime(endsAt) }],
  everyRow: wholeBoardLists.ending, order: (left, right) => byText(left.endsAt ?? '', right.endsAt ?? '') || byText(left.id, right.id),
  nothing: '本周没有内容到期。', explanation: '本周日（含）以前播完最后一次、以后不再播的内容；屏幕数是现在在播和本周还要播的，不联网屏到时要人工撤下。',
};

export const waitingList: BoardList<BoardWait> = {
  title: '等待审核', count: ({ waitingCount }) => waitingCount, rows: ({ waiting }) => waiting, pathOf: ({ id }) => `/desk/${id}`,
  all: { label: '审稿台', path: () => '/desk?box=PENDING' },
  columns: [
    { label: '标题', value: ({ title }) => title },
    { label: '类型', value: ({ kind }) => kindLabel(kind) },
    { label: '发布单位', value: ({ organisationName }) => organisationName },
    { label: '事项', value: ({ isLive }) => (isLive ? '扩大展示待签字' : '审核') },
    { label: '等谁', value: (row) => waitsForText({ waitsFor: [...row.waitsFor] }) },
    { label: '等了多久', value: ({ waitingSince }) => timeAgo(waitingSince).replace(/前$/, '') },
    { label: '是否逾期', value: ({ isOverdue }) => (isOverdue ? '逾期' : '') },
  ],
  everyRow: wholeBoardLists.waiting, order: (left, right) => byText(left.waitingSince, right.waitingSince) || byText(left.id, right.id),
  nothing: '没有在等审核的稿子。', explanation: '这些单位送审、还没有审完的文字，和在播内容里要扩大展示、等人签字的，等得最久的在前。',
};

export const toSignList: BoardList<BoardPlacement> = {
  title: '投放待签字', count: ({ toSignCount }) => toSignCount, rows: ({ toSign }) => toSign,
  pathOf: ({ pieceId, id }) => (pieceId === null ? listWith('placements', { ids: [id] }) : piecePath({ id: pieceId })),
  all: { label: '投放', path: () => listWith('placements', { state: 'WAITING' }) },
  columns: [
    { label: '内容或常设投放', value: ({ title }) => title },
    { label: '事项', value: ({ change }) => placementChangeLabels[change] },
    { label: '发布单位', value: ({ organisationName }) => organisationName },
    { label: '提出人', value: ({ askedByName }) => askedByName },
    { label: '等了多久', value: ({ askedAt }) => timeAgo(askedAt).replace(/前$/, '') },
  ],
  everyRow: wholeBoardLists.toSign, order: (left, right) => byText(left.askedAt, right.askedAt) || byText(left.id, right.id),
  nothing: '没有在等签字的投放。', explanation: '会扩大展示范围的投放，要由提出人以外的人签字才生效；等得最久的在前。',
};

export const withoutLocalList: BoardList<BoardStation> = {
  title: '没有本地内容的阵地', count: ({ withoutLocalCount }) => withoutLocalCount, rows: ({ withoutLocal }) => withoutLocal, pathOf: ({ id }) => `/stations/${id}/show`,
  all: { label: '全部屏幕', path: (place) => listWith('screens', place === '' ? {} : { within: place }) },
  columns: [
    { label: '阵地', value: ({ name }) => name },
    { label: '编号', value: ({ code }) => code },
    { label: '所属实践所', value: ({ townshipName }) => townshipName },
    { label: '屏幕数', value: ({ screenCount }) => screenCount },
    { label: '不联网屏', value: ({ offlineScreenCount }) => offlineScreenCount },
  ],
  everyRow: wholeBoardLists.withoutLocal, order: (left, right) => byText(left.code, right.code),
  nothing: '有屏幕的阵地都在播本地内容。',
  explanation: '屏幕现在和以后七天都没有本乡镇单位发布的内容，也没有本阵地的宣讲和少年宫课表；不联网屏按应装的内容算，宣讲和课表不会自己上去。',
};
