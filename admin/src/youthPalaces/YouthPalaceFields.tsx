import { required, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { FormGrid, Wide } from '../forms/editing';
import { EnumInput, PickInput, StationInput } from '../forms/inputs';
import { WordingHints } from '../forms/WordingHints';
import { palaceHostLabels, palaceKindLabels } from '../i18n/labels';

const mandatory = required();
const reviewed = { openingText: '开放说明', summary: '简介' } as const;
const worded = { name: '名称', address: '地址', phone: '电话' } as const;

function School() {
  const hostKind: unknown = useWatch({ name: 'hostKind' });
  if (hostKind === 'STATION') return <span />;
  return <PickInput source="organisationId" reference="organisations" filter={{ kind: 'SCHOOL' }} validate={mandatory} />;
}

/** Who hosts it is settled when it is founded. */
export function YouthPalaceFields({ founded = false }: { founded?: boolean }) {
  return (
    <FormGrid>
      <TextInput source="name" validate={mandatory} helperText={false} />
      <EnumInput source="kind" labels={palaceKindLabels} validate={mandatory} />
      <EnumInput source="hostKind" labels={palaceHostLabels} validate={mandatory} defaultValue="SCHOOL" disabled={founded} />
      <School />
      <StationInput source="stationId" validate={mandatory} helperText="由学校举办的，填挂靠的阵地" />
      <TextInput source="contactName" helperText={false} />
      <TextInput source="phone" helperText="办公电话，会公布给居民" />
      <TextInput source="address" helperText={false} />
      <TextInput source="openingText" helperText="如：周一至周五放学后" />
      <Wide>
        <TextInput source="summary" multiline minRows={3} helperText={false} />
        <WordingHints fields={reviewed} />
        <WordingHints fields={worded} atOnce />
      </Wide>
    </FormGrid>
  );
}
