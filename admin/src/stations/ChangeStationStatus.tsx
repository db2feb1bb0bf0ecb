import { required, TextInput } from 'react-admin';
import type { ChangeStationStatusInput } from '../../../schema/generated/admin/graphql';
import { CommandButton } from '../forms/CommandButton';
import { EnumInput } from '../forms/inputs';
import { stationStatusLabels } from '../i18n/labels';
import { changeStationStatus } from '../providers/stationCommands';
import type { StationRow } from './station';

const mandatory = required();

/** The button that opens, suspends or closes a station. */
export function ChangeStationStatus({ station }: { station: StationRow }) {
  return (
    <CommandButton<ChangeStationStatusInput>
      label="改状态"
      mayWait
      title={`改变“${station.name}”的状态`}
      explanation="暂停或撤销后，居民在网页和小程序上会看到。"
      submit="保存"
      done="状态已改"
      initial={{ id: station.id, version: station.version, status: station.status }}
      deed={changeStationStatus}
    >
      <EnumInput source="status" labels={stationStatusLabels} validate={mandatory} />
      <TextInput source="reason" helperText={false} />
    </CommandButton>
  );
}
