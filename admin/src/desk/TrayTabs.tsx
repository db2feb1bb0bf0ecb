import { Tab, Tabs } from '@mui/material';
import type { DeskBox } from '../../../schema/generated/admin/graphql';
import { deskBoxLabels } from '../i18n/labels';
import type { DeskCounts } from '../providers/deskCommands';
import { deskTrays } from './desk';

interface Props {
  box: DeskBox;
  counts: DeskCounts | undefined;
  onChoose: (box: DeskBox) => void;
}

/** The trays with how many lie in each; an empty one that waits for no signature is not worth a tab to most. */
export function TrayTabs({ box, counts, onChoose }: Props) {
  const shown = deskTrays.filter((tray) => tray.box !== 'TO_SIGN' || box === 'TO_SIGN' || (counts?.toSign ?? 0) > 0);
  return (
    <Tabs
      value={box} onChange={(_event, chosen: DeskBox) => onChoose(chosen)} variant="scrollable" scrollButtons={false} aria-label="审稿台分类"
      sx={{ minHeight: 48, '& .MuiTab-root': { minHeight: 48, px: 1.75, minWidth: 0, fontSize: 15 } }}
    >
      {shown.map((tray) => {
        const count = counts?.[tray.count];
        const isLate = tray.box === 'OVERDUE' && (count ?? 0) > 0;
        return (
          <Tab
            key={tray.box} value={tray.box} sx={isLate ? { color: 'error.main', '&.Mui-selected': { color: 'error.main' } } : {}}
            label={count === undefined ? deskBoxLabels[tray.box] : `${deskBoxLabels[tray.box]} ${String(count)}`}
          />
        );
      })}
    </Tabs>
  );
}
