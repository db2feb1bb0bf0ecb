import { kindLabel, waitsForText } from '../desk/desk';
import { pieceTypeLabels } from '../i18n/labels';
import type { CsvColumn } from '../listing/csv';
import type { BoardPiece, BoardStation, BoardWait, ContentBoard } from '../providers/contentBoard';
import { countyDateTime, timeAgo } from '../time/countyTime';

/** One list of the board: what it is called, its figure, its columns, and the page that shows all of it. */
export interface BoardList<Row extends { id: string }> {
  title: string;
  count: (board: ContentBoard) => number;
  rows: (board: ContentBoard) => readonly Row[];
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
];
const livePieces = { label: '全部在播内容', path: () => listWith('pieces', { state: 'LIVE' }) };
const piecePath = ({ id }: { id: string }): string => `/pieces/${id}/show`;

export const shownList: BoardList<BoardPiece> = {
  title: '在播内容', count: ({ shownCount }) => shownCount, rows: ({ shown }) => shown, pathOf: piecePath, all: livePieces,
  columns: [...pieceColumns, { label: '播放次数', value: ({ plays }) => plays }],
  nothing: '现在没有内容在屏幕上播放。', explanation: '此刻编入联网屏幕播放单的内容，不分时段；按播放次数排列。',
};

export const endingList: BoardList<BoardPiece> = {
  title: '本周结束', count: ({ endingCount }) => endingCount, rows: ({ ending }) => ending, pathOf: piecePath, all: livePieces,
  columns: [...pieceColumns, { label: '结束时间', value: ({ endsAt }) => countyDateTime(endsAt) }],
  nothing: '本周没有内容到期。', explanation: '最后一段投放在本周日（含）以前结束、现在还在播的内容。',
};

export const waitingList: BoardList<BoardWait> = {
  title: '等待审核', count: ({ waitingCount }) => waitingCount, rows: ({ waiting }) => waiting, pathOf: ({ id }) => `/desk/${id}`,
  all: { label: '审稿台', path: () => '/desk?box=PENDING' },
  columns: [
    { label: '标题', value: ({ title }) => title },
    { label: '类型', value: ({ kind }) => kindLabel(kind) },
    { label: '发布单位', value: ({ organisationName }) => organisationName },
    { label: '等谁', value: (row) => waitsForText({ waitsFor: [...row.waitsFor] }) },
    { label: '等了多久', value: ({ waitingSince }) => timeAgo(waitingSince).replace(/前$/, '') },
    { label: '是否逾期', value: ({ isOverdue }) => (isOverdue ? '逾期' : '') },
  ],
  nothing: '没有在等审核的稿子。', explanation: '这些单位送审、还没有审完的文字，等得最久的在前。',
};

export const withoutLocalList: BoardList<BoardStation> = {
  title: '没有本地内容的阵地', count: ({ withoutLocalCount }) => withoutLocalCount, rows: ({ withoutLocal }) => withoutLocal, pathOf: ({ id }) => `/stations/${id}/show`,
  all: { label: '全部屏幕', path: (place) => listWith('screens', place === '' ? {} : { within: place }) },
  columns: [
    { label: '阵地', value: ({ name }) => name },
    { label: '所属实践所', value: ({ townshipName }) => townshipName },
    { label: '屏幕数', value: ({ screenCount }) => screenCount },
  ],
  nothing: '有屏幕的阵地都在播本地内容。',
  explanation: '屏幕此刻没有本乡镇单位发布的内容，也没有本阵地的宣讲和少年宫课表。',
};
