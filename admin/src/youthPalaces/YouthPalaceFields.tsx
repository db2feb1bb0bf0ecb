import { required, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { FormGrid, Wide } from '../forms/editing';
import { EnumInput, PickInput, StationInput } from '../forms/inputs';
import { palaceHostLabels, palaceKindLabels } from '../i18n/labels';

const mandatory = required();

function Host() {
  const hostKind: unknown = useWatch({ name: 'hostKind' });
  if (hostKind === 'STATION') return <StationInput source="stationId" validate={mandatory} />;
  return <PickInput source="organisationId" reference="organisations" filter={{ kind: 'SCHOOL' }} validate={mandatory} />;
}

export function YouthPalaceFields() {
  return (
    <FormGrid>
      <TextInput source="name" validate={mandatory} helperText={false} />
      <EnumInput source="kind" labels={palaceKindLabels} validate={mandatory} />
      <EnumInput source="hostKind" labels={palaceHostLabels} validate={mandatory} defaultValue="SCHOOL" />
      <Host />
      <TextInput source="contactName" helperText={false} />
      <TextInput source="phone" helperText="办公电话，会公布给居民" />
      <TextInput source="address" helperText={false} />
      <TextInput source="openingText" helperText="如：周一至周五放学后" />
      <Wide>
        <TextInput source="summary" multiline minRows={3} helperText={false} />
      </Wide>
    </FormGrid>
  );
}
