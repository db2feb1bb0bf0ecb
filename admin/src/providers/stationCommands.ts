import * as documents from '../../../schema/generated/admin/graphql';
import { command, request } from './client';

export type StationMark = documents.StationTreeQuery['stationMap'][number];
export type StationBranch = documents.StationBranchQuery['page']['nodes'][number];
export type ImportReport = documents.StationImportMutation['outcome'];

export const moveStation = (input: documents.MoveStationInput) => command(documents.StationMoveDocument, input);
export const changeStationStatus = (input: documents.ChangeStationStatusInput) => command(documents.StationChangeStatusDocument, input);

/** Reads a CSV of stations; a dry run changes nothing and tells what would happen. */
export const importStations = (csv: string, dryRun: boolean, wordingReason: string | null): Promise<ImportReport> =>
  command(documents.StationImportDocument, { csv, dryRun, wordingReason });

/** The stations as a CSV that the import reads again. */
export const exportStations = async (within?: string): Promise<string> =>
  (await request(documents.StationExportDocument, within ? { within } : {})).csv;

/** Every station that has coordinates. */
export const stationMarks = async (signal?: AbortSignal): Promise<StationMark[]> =>
  (await request(documents.StationTreeDocument, {}, signal)).stationMap;

/** The stations right under one, or the roots: all of them, page by page. */
export async function stationBranch(parentId: string | null, signal?: AbortSignal): Promise<StationBranch[]> {
  const filter = parentId === null ? { tier: 'CENTRE' as const } : { parentId };
  const nodes: StationBranch[] = [];
  for (;;) {
    const { page } = await request(documents.StationBranchDocument, { filter, offset: nodes.length }, signal);
    nodes.push(...page.nodes);
    if (page.nodes.length === 0 || nodes.length >= page.totalCount) return nodes;
  }
}
