import MoveIcon from '@mui/icons-material/DriveFileMove';
import { required } from 'react-admin';
import type { MoveStationInput } from '../../../schema/generated/admin/graphql';
import { CommandButton } from '../forms/CommandButton';
import { CommandDialog } from '../forms/CommandDialog';
import { StationInput } from '../forms/inputs';
import { moveStation } from '../providers/stationCommands';
import { countyDay } from '../time/countyTime';
import { DayInput } from '../time/DayInput';

interface Moved {
  id: string;
  version: number;
  name: string;
  parentId?: string | null | undefined;
}

const mandatory = required();

const dialogOf = (station: Moved) => ({
  title: `移动“${station.name}”`,
  explanation: '下级阵地跟着一起移动。生效日期以前的统计仍按原来的层级计算。',
  submit: '移动',
  done: '已移动',
  mayWait: true,
  initial: { id: station.id, version: station.version, parentId: station.parentId ?? null, effectiveOn: countyDay(new Date()) },
  deed: moveStation,
});

function MoveFields() {
  return (
    <>
      <StationInput source="parentId" label="新的上级阵地" validate={mandatory} />
      <DayInput source="effectiveOn" label="生效日期" validate={mandatory} helperText="可以填将来的日期" />
    </>
  );
}

/** The button that moves a station under another parent from a day on. */
export function MoveStation({ station }: { station: Moved }) {
  return (
    <CommandButton<MoveStationInput> label="移动" icon={<MoveIcon />} {...dialogOf(station)}>
      <MoveFields />
    </CommandButton>
  );
}

/** The same dialog, opened by somebody else (the tree). */
export function MoveStationDialog({ station, onClose }: { station: Moved; onClose: () => void }) {
  return (
    <CommandDialog<MoveStationInput> open onClose={onClose} {...dialogOf(station)}>
      <MoveFields />
    </CommandDialog>
  );
}
