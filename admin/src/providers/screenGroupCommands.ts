import * as documents from '../../../schema/generated/admin/graphql';
import { command, request } from './client';

export type ScreenGroupRow = documents.ScreenGroupListQuery['screenGroups'][number];

export const screenGroups = async (signal?: AbortSignal): Promise<ScreenGroupRow[]> => (await request(documents.ScreenGroupListDocument, {}, signal)).screenGroups;
export const saveScreenGroup = (input: documents.SaveScreenGroupInput) => command(documents.ScreenGroupSaveDocument, input);
export const deleteScreenGroup = (input: documents.DeleteScreenGroupInput) => command(documents.ScreenGroupDeleteDocument, input);
