import * as documents from '../../../schema/generated/admin/graphql';
import { command } from './client';

export const addTimetableSlot = (input: documents.AddTimetableSlotInput) => command(documents.TimetableSlotAddDocument, input);
export const updateTimetableSlot = (input: documents.UpdateTimetableSlotInput) => command(documents.TimetableSlotUpdateDocument, input);
export const removeTimetableSlot = (input: documents.RemoveTimetableSlotInput) => command(documents.TimetableSlotRemoveDocument, input);
export const setPalaceClosure = (input: documents.SetPalaceClosureInput) => command(documents.PalaceClosureSetDocument, input);
export const removePalaceClosure = (input: documents.RemovePalaceClosureInput) => command(documents.PalaceClosureRemoveDocument, input);
