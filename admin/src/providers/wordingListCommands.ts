import * as documents from '../../../schema/generated/admin/graphql';
import { command, request } from './client';

export type WordingListRow = documents.WordingListRowFragment;
export type WordingEntry = documents.WordingEntryPartsFragment;
export type WordingVersion = documents.WordingVersionsQuery['versions'][number];
export type WordingDifference = NonNullable<documents.WordingDifferenceOfQuery['difference']>;
export type EntryImport = documents.WordingEntriesImportMutation['outcome'];

export const createWordingList = (input: documents.CreateWordingListInput) => command(documents.WordingListCreateDocument, input);
export const updateWordingList = (input: documents.UpdateWordingListInput) => command(documents.WordingListUpdateDocument, input);
export const changeEntries = (input: documents.ChangeWordingEntriesInput) => command(documents.WordingEntriesChangeDocument, input);
export const importEntries = (input: documents.ImportWordingEntriesInput): Promise<EntryImport> => command(documents.WordingEntriesImportDocument, input);

export type EntryPage = documents.WordingEntriesPageQuery['page'];

/** Some entries of a list as it stands. */
export const wordingEntries = async (asked: documents.WordingEntriesPageQueryVariables, signal?: AbortSignal): Promise<EntryPage> =>
  (await request(documents.WordingEntriesPageDocument, asked, signal)).page;

/** The versions of a list, newest first. */
export const wordingVersions = async (listId: string, signal?: AbortSignal): Promise<WordingVersion[]> =>
  (await request(documents.WordingVersionsDocument, { listId }, signal)).versions;

/** What a version of a list has that the one before has not, and the reverse; null when there is no such version. */
export const wordingDifference = async (asked: documents.WordingDifferenceOfQueryVariables, signal?: AbortSignal): Promise<WordingDifference | null> =>
  (await request(documents.WordingDifferenceOfDocument, asked, signal)).difference ?? null;

/** A version of a list as the file that the import reads again; the one in force when none is named. */
export const exportEntries = async (listId: string, number?: number): Promise<string> =>
  (await request(documents.WordingListExportDocument, { listId, number: number ?? null })).csv ?? '';
