import * as documents from '../../../schema/generated/admin/graphql';
import { command, request } from './client';

export type ContentStatus = documents.ContentStatusNowQuery['contentStatus'];
export type PlacementRow = documents.PlacementRowFragment;

export const contentStatus = async (signal?: AbortSignal): Promise<ContentStatus> =>
  (await request(documents.ContentStatusNowDocument, {}, signal)).contentStatus;
export const confirmMissingPieces = (input: documents.ConfirmMissingPiecesInput) => command(documents.MissingPiecesConfirmDocument, input);
export const reconcileContent = () => command(documents.ContentReconcileDocument, {});
export const placePiece = (input: documents.PlacePieceInput) => command(documents.PiecePlaceDocument, input);
export const changePlacement = (input: documents.ChangePlacementInput) => command(documents.PlacementReviseDocument, input);
export const endPlacement = (input: documents.EndPlacementInput) => command(documents.PlacementEndDocument, input);
export const createStandingRule = (input: documents.CreateStandingRuleInput) => command(documents.StandingRuleCreateDocument, input);
export const changeStandingRule = (input: documents.ChangeStandingRuleInput) => command(documents.StandingRuleReviseDocument, input);
export const endStandingRule = (input: documents.EndStandingRuleInput) => command(documents.StandingRuleEndDocument, input);
export const signPlacement = (input: documents.SignPlacementInput) => command(documents.PlacementSignDocument, input);
export const dropPlacementChange = (input: documents.DropPlacementChangeInput) => command(documents.PlacementDropDocument, input);
export const placementPreview = async (input: documents.PlacementPreviewInput, signal?: AbortSignal) =>
  (await request(documents.PlacementForesightDocument, { input }, signal)).placementPreview;
