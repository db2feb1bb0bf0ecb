import * as documents from '../../../schema/generated/admin/graphql';
import { command, request } from './client';

export type VersionDiff = NonNullable<documents.VersionDiffQuery['revisionDiff']>;
export type VersionMedium = documents.VersionMediumFragment;
export type ReusedVersion = documents.VersionReuseMutation['outcome'];

/** What differs between two versions; null when the server does not know them, or they are not of one text. */
export const versionDiff = async (fromId: string, toId: string, signal?: AbortSignal): Promise<VersionDiff | null> =>
  (await request(documents.VersionDiffDocument, { fromId, toId }, signal)).revisionDiff ?? null;
export const reuseVersion = (input: documents.ReuseRevisionInput): Promise<ReusedVersion> => command(documents.VersionReuseDocument, input);
