import * as documents from '../../../schema/generated/admin/graphql';
import { command, request } from './client';

export type ShowProblem = documents.ShowProblemsOfPieceQuery['showProblems'][number];
export type MediaRule = documents.MediaRulesNowQuery['mediaRules'][number];

export const showProblems = async (pieceId: string, signal?: AbortSignal): Promise<ShowProblem[]> =>
  (await request(documents.ShowProblemsOfPieceDocument, { pieceId }, signal)).showProblems;
export const mediaRules = async (signal?: AbortSignal): Promise<MediaRule[]> => (await request(documents.MediaRulesNowDocument, {}, signal)).mediaRules;
export const setMediaRule = (input: documents.SetMediaRuleInput) => command(documents.MediaRuleSetDocument, input);
