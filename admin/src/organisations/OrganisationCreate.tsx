import { required, TextInput } from 'react-admin';
import { CreatePage, FormGrid, Wide } from '../forms/editing';
import { EnumInput, PickInput } from '../forms/inputs';
import { WordingHints } from '../forms/WordingHints';
import { organisationKindLabels } from '../i18n/labels';

const mandatory = required();
const worded = { name: '名称', shortName: '简称' } as const;

export default function OrganisationCreate() {
  return (
    <CreatePage>
      <FormGrid>
        <TextInput source="code" validate={mandatory} helperText={false} />
        <EnumInput source="kind" labels={organisationKindLabels} validate={mandatory} />
        <TextInput source="name" validate={mandatory} helperText={false} />
        <TextInput source="shortName" helperText={false} />
        <PickInput source="parentId" reference="organisations" />
        <Wide>
          <WordingHints fields={worded} atOnce />
        </Wide>
      </FormGrid>
    </CreatePage>
  );
}
