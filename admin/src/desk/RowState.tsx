import { ToneChip } from '../listing/LabelField';
import { revisionStateLabels } from '../i18n/labels';
import { pieceTones } from '../pieces/piece';
import type { DeskRow } from '../providers/deskCommands';
import { isWaiting, waitingText } from './desk';

/** Where a revision stands: the stage it waits for, or how it ended. */
export function RowState({ row }: { row: Pick<DeskRow, 'state' | 'nextStage' | 'awaitsSignature' | 'widerRequest'> }) {
  if (row.widerRequest) return <ToneChip label="等签字扩大" tone="waiting" />;
  if (isWaiting(row)) return <ToneChip label={waitingText(row)} tone="waiting" />;
  return <ToneChip label={revisionStateLabels[row.state]} tone={pieceTones[row.state]} />;
}
