import { BooleanInput, required, TextInput } from 'react-admin';
import { EditPage, FormGrid, Wide } from '../forms/editing';
import { EnumInput, PickInput } from '../forms/inputs';
import { WordingHints } from '../forms/WordingHints';
import { organisationKindLabels } from '../i18n/labels';

const mandatory = required();
const worded = { name: '名称', shortName: '简称' } as const;

export default function OrganisationEdit() {
  return (
    <EditPage>
      <FormGrid>
        <TextInput source="name" validate={mandatory} helperText={false} />
        <TextInput source="shortName" helperText={false} />
        <EnumInput source="kind" labels={organisationKindLabels} validate={mandatory} />
        <PickInput source="parentId" reference="organisations" />
        <BooleanInput source="active" helperText={false} />
        <Wide>
          <WordingHints fields={worded} atOnce />
        </Wide>
      </FormGrid>
    </EditPage>
  );
}
