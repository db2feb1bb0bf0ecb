import { required, TextArrayInput, TextInput } from 'react-admin';
import { FormGrid, Wide } from '../forms/editing';
import { EnumInput, PickManyInput } from '../forms/inputs';
import { WordingHints } from '../forms/WordingHints';
import { lecturerTierLabels } from '../i18n/labels';

const mandatory = required();
const worded = { name: '姓名' } as const;

/** A number is given once and stays. */
export function LecturerFields({ numbered = false }: { numbered?: boolean }) {
  return (
    <FormGrid>
      <TextInput source="name" validate={mandatory} helperText={false} />
      <TextInput source="number" validate={mandatory} disabled={numbered} helperText={false} />
      <EnumInput source="tier" labels={lecturerTierLabels} validate={mandatory} />
      <TextInput source="identity" helperText="如：退休教师、农技员" />
      <PickManyInput source="teamIds" reference="lecturerTeams" />
      <TextArrayInput source="topics" helperText="输入后按回车" />
      <Wide>
        <WordingHints fields={worded} atOnce />
      </Wide>
    </FormGrid>
  );
}
