import * as documents from '../../../schema/generated/admin/graphql';
import { command, request } from './client';

export type ReviewRules = documents.ReviewRulesQuery;
export type ReviewRuleRow = ReviewRules['reviewRules'][number];
export type ReviewDeputyRow = ReviewRules['reviewDeputies'][number];

export const reviewRules = (signal?: AbortSignal): Promise<ReviewRules> => request(documents.ReviewRulesDocument, {}, signal);
export const saveReviewRule = (input: documents.SaveReviewRuleInput) => command(documents.ReviewRuleSaveDocument, input);
export const appointDeputy = (input: documents.AppointDeputyInput) => command(documents.DeputyAppointDocument, input);
export const endDeputy = (input: documents.EndDeputyInput) => command(documents.DeputyEndDocument, input);
