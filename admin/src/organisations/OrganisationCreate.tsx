import { required, TextInput } from 'react-admin';
import { CreatePage, FormGrid } from '../forms/editing';
import { EnumInput, PickInput } from '../forms/inputs';
import { organisationKindLabels } from '../i18n/labels';

const mandatory = required();

export default function OrganisationCreate() {
  return (
    <CreatePage>
      <FormGrid>
        <TextInput source="code" validate={mandatory} helperText={false} />
        <EnumInput source="kind" labels={organisationKindLabels} validate={mandatory} />
        <TextInput source="name" validate={mandatory} helperText={false} />
        <TextInput source="shortName" helperText={false} />
        <PickInput source="parentId" reference="organisations" />
      </FormGrid>
    </CreatePage>
  );
}
