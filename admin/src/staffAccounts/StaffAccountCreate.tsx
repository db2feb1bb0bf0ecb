import { email, minLength, PasswordInput, required, TextInput } from 'react-admin';
import { CreatePage, FormGrid, Wide } from '../forms/editing';
import { WordingHints } from '../forms/WordingHints';
import { RolesInput } from './RolesInput';
import { wordedFields } from './staffAccount';

const mandatory = required();
const address = [required(), email()];
const oneRole = [{}];
const password = [required(), minLength(10)];

export default function StaffAccountCreate() {
  return (
    <CreatePage>
      <FormGrid>
        <TextInput source="name" validate={mandatory} helperText="审过的内容下面会印出来" />
        <TextInput source="email" type="email" validate={address} helperText="登录时用" />
        <TextInput source="phone" helperText={false} />
        <PasswordInput source="initialPassword" autoComplete="new-password" validate={password} helperText="至少 10 个字符，请本人登录后修改" />
        <Wide>
          <WordingHints fields={wordedFields} atOnce />
        </Wide>
      </FormGrid>
      <RolesInput startWith={oneRole} />
    </CreatePage>
  );
}
