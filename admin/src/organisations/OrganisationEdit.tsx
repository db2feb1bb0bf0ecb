import { BooleanInput, required, TextInput } from 'react-admin';
import { EditPage, FormGrid } from '../forms/editing';
import { EnumInput, PickInput } from '../forms/inputs';
import { organisationKindLabels } from '../i18n/labels';

const mandatory = required();

export default function OrganisationEdit() {
  return (
    <EditPage>
      <FormGrid>
        <TextInput source="name" validate={mandatory} helperText={false} />
        <TextInput source="shortName" helperText={false} />
        <EnumInput source="kind" labels={organisationKindLabels} validate={mandatory} />
        <PickInput source="parentId" reference="organisations" />
        <BooleanInput source="active" helperText={false} />
      </FormGrid>
    </EditPage>
  );
}
