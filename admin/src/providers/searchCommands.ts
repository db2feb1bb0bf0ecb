import { SearchLiveDocument, type LiveHitFragment, type SearchLiveQuery } from '../../../schema/generated/admin/graphql';
import { request } from './client';

export type LiveHit = LiveHitFragment;

/** A page of the live pieces that hold all words of the query. */
export const searchLive = async (query: string, after: string | null, signal?: AbortSignal): Promise<SearchLiveQuery['page']> =>
  (await request(SearchLiveDocument, { query, after }, signal)).page;
