import { Box } from '@mui/material';
import { NumberInput, required, TextInput, useDataProvider, useGetManyReference, type DataProvider } from 'react-admin';
import type { FacilityRowFragment } from '../../../schema/generated/admin/graphql';
import { CommandButton } from '../forms/CommandButton';
import { EnumInput } from '../forms/inputs';
import { WordingHints } from '../forms/WordingHints';
import { facilityKindLabels } from '../i18n/labels';
import { Nothing, Panelled } from '../listing/Facts';
import { ToneChip } from '../listing/LabelField';
import type { StationRow } from './station';

type FacilityRow = FacilityRowFragment;
const mandatory = required();
const worded = { name: '名称' } as const;

function FacilityFields() {
  return (
    <>
      <EnumInput source="kind" label="类别" labels={facilityKindLabels} validate={mandatory} />
      <TextInput source="name" label="名称" validate={mandatory} helperText={false} />
      <NumberInput source="capacity" label="容纳人数" min={0} helperText={false} />
      <TextInput source="equipment" label="设备" helperText={false} />
      <TextInput source="openingRule" label="开放规定" multiline helperText={false} />
      <WordingHints fields={worded} atOnce />
    </>
  );
}

const change = (provider: DataProvider) => (values: FacilityRow) =>
  provider.update('facilities', { id: values.id, data: values, previousData: values });
const remove = (provider: DataProvider) => (values: FacilityRow) => provider.delete('facilities', { id: values.id, previousData: values });

function FacilityLine({ facility }: { facility: FacilityRow }) {
  const provider = useDataProvider();
  const details = [facility.capacity ? `${facility.capacity} 人` : '', facility.equipment ?? '', facility.openingRule ?? ''].filter(Boolean);
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 1, py: 0.75, flexWrap: 'wrap', borderTop: '1px solid #eee6d6' }}>
      <ToneChip label={facilityKindLabels[facility.kind]} />
      <Box component="span" sx={{ flex: '1 1 160px' }}>
        {facility.name}
        <Box component="span" sx={{ color: 'text.secondary', ml: 1, fontSize: 13 }}>
          {details.join(' · ')}
        </Box>
      </Box>
      {facility.viewerCanEdit ? (
        <>
          <CommandButton<FacilityRow>
            label="修改" variant="text" mayWait title={`修改“${facility.name}”`} submit="保存" done="功能室已保存"
            initial={{ ...facility }} deed={change(provider)}
          >
            <FacilityFields />
          </CommandButton>
          <CommandButton<FacilityRow>
            label="移除" variant="text" grave title={`移除“${facility.name}”？`} submit="移除" done="功能室已移除"
            initial={{ ...facility }} deed={remove(provider)}
          />
        </>
      ) : null}
    </Box>
  );
}

/** The rooms and grounds of a station. */
export function FacilityCards({ station }: { station: StationRow }) {
  const provider = useDataProvider();
  const { data = [] } = useGetManyReference<FacilityRow>('facilities', {
    target: 'stationId',
    id: station.id,
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'name', order: 'ASC' },
    filter: {},
  });
  const add = station.viewerCanEdit ? (
    <CommandButton<Record<string, unknown>>
      label="添加功能室" mayWait title="添加功能室" submit="添加" done="功能室已添加" initial={{ stationId: station.id }}
      deed={(values) => provider.create('facilities', { data: values })}
    >
      <FacilityFields />
    </CommandButton>
  ) : null;
  return (
    <Panelled title="功能室" actions={add}>
      {data.length === 0 ? <Nothing>还没有登记功能室</Nothing> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map((facility) => (
          <FacilityLine key={facility.id} facility={facility} />
        ))}
      </Box>
    </Panelled>
  );
}
