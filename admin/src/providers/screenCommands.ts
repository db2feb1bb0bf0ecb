import * as documents from '../../../schema/generated/admin/graphql';
import { command } from './client';

export const pairScreen = (input: documents.PairScreenInput) => command(documents.ScreenPairDocument, input);
export const registerOfflineScreen = (input: documents.RegisterOfflineScreenInput) => command(documents.ScreenRegisterOfflineDocument, input);
export const unpairScreen = (input: documents.UnpairScreenInput) => command(documents.ScreenUnpairDocument, input);
export const commandScreen = (input: documents.CommandScreenInput) => command(documents.ScreenCommandDocument, input);
