import { required, TextInput } from 'react-admin';
import { FormGrid } from '../forms/editing';
import { EnumInput } from '../forms/inputs';
import { lecturerTierLabels } from '../i18n/labels';

const mandatory = required();

export function LecturerTeamFields() {
  return (
    <FormGrid>
      <TextInput source="name" validate={mandatory} helperText={false} />
      <EnumInput source="tier" labels={lecturerTierLabels} validate={mandatory} />
    </FormGrid>
  );
}
