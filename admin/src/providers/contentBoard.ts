import {
  BoardEndingRowsDocument, BoardOfflineRowsDocument, BoardOnlineRowsDocument, BoardShownRowsDocument, BoardToSignRowsDocument, BoardTownshipsDocument, BoardWaitingRowsDocument, BoardWithoutLocalRowsDocument, ContentBoardDocument,
  type BoardTownshipsQuery, type ContentBoardQuery,
} from '../../../schema/generated/admin/graphql';
import { request } from './client';

export type ContentBoard = NonNullable<ContentBoardQuery['contentBoard']>;
export type BoardPiece = ContentBoard['shown'][number];
export type BoardOnlinePiece = ContentBoard['online'][number];
export type BoardOfflineScreen = ContentBoard['offline'][number];
export type BoardWait = ContentBoard['waiting'][number];
export type BoardPlacement = ContentBoard['toSign'][number];
export type BoardStation = ContentBoard['withoutLocal'][number];
export type BoardTownship = BoardTownshipsQuery['stations']['nodes'][number];

/** The content board of a place, or of the county; null for a place that is not there, and for those who may not see it. */
export const contentBoard = async (stationId: string | null, first: number, signal?: AbortSignal): Promise<ContentBoard | null> =>
  (await request(ContentBoardDocument, { stationId, first }, signal)).contentBoard;

/** The places that the board can be narrowed to. */
export const boardTownships = async (signal?: AbortSignal): Promise<readonly BoardTownship[]> => (await request(BoardTownshipsDocument, {}, signal)).stations.nodes;

const atOnce = 500;
// Each comes with up to five hundred pieces.
const screensAtOnce = 50;

interface RowsAsked {
  stationId: string | null;
  first: number;
  after: string;
}

/** Reads a list of the board whole, however long: page by page in the order of ids. */
const wholeList = async <Row extends { id: string }>(stationId: string | null, read: (asked: RowsAsked) => Promise<readonly Row[] | undefined>, first = atOnce): Promise<Row[]> => {
  const rows: Row[] = [];
  for (;;) {
    const page = (await read({ stationId, first, after: rows.at(-1)?.id ?? '' })) ?? [];
    rows.push(...page);
    if (page.length < first) return rows;
  }
};

/** Every row of a list, for a place or the county. */
export const wholeBoardLists = {
  shown: (stationId: string | null) => wholeList(stationId, async (asked) => (await request(BoardShownRowsDocument, asked)).contentBoard?.shown),
  online: (stationId: string | null) => wholeList(stationId, async (asked) => (await request(BoardOnlineRowsDocument, asked)).contentBoard?.online),
  offline: (stationId: string | null) => wholeList(stationId, async (asked) => (await request(BoardOfflineRowsDocument, asked)).contentBoard?.offline, screensAtOnce),
  ending: (stationId: string | null) => wholeList(stationId, async (asked) => (await request(BoardEndingRowsDocument, asked)).contentBoard?.ending),
  waiting: (stationId: string | null) => wholeList(stationId, async (asked) => (await request(BoardWaitingRowsDocument, asked)).contentBoard?.waiting),
  toSign: (stationId: string | null) => wholeList(stationId, async (asked) => (await request(BoardToSignRowsDocument, asked)).contentBoard?.toSign),
  withoutLocal: (stationId: string | null) => wholeList(stationId, async (asked) => (await request(BoardWithoutLocalRowsDocument, asked)).contentBoard?.withoutLocal),
};
