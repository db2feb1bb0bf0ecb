import * as documents from '../../../schema/generated/admin/graphql';
import { request } from './client';

export type WordingHint = documents.WordingCheckQuery['findings'][number];

/** What the lists in force say of texts, each found under the name of its field. */
export const checkWording = async (texts: readonly { field: string; text: string }[], signal?: AbortSignal): Promise<WordingHint[]> =>
  (await request(documents.WordingCheckDocument, { texts: [...texts] }, signal)).findings;
