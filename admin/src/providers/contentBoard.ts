import { BoardTownshipsDocument, ContentBoardDocument, type BoardTownshipsQuery, type ContentBoardQuery } from '../../../schema/generated/admin/graphql';
import { request } from './client';

export type ContentBoard = NonNullable<ContentBoardQuery['contentBoard']>;
export type BoardPiece = ContentBoard['shown'][number];
export type BoardWait = ContentBoard['waiting'][number];
export type BoardStation = ContentBoard['withoutLocal'][number];
export type BoardTownship = BoardTownshipsQuery['stations']['nodes'][number];

/** The content board of a place, or of the county; null for a place that is not there, and for those who may not see it. */
export const contentBoard = async (stationId: string | null, first: number, signal?: AbortSignal): Promise<ContentBoard | null> =>
  (await request(ContentBoardDocument, { stationId, first }, signal)).contentBoard;

/** The places that the board can be narrowed to. */
export const boardTownships = async (signal?: AbortSignal): Promise<readonly BoardTownship[]> => (await request(BoardTownshipsDocument, {}, signal)).stations.nodes;
