import { BooleanInput, required, TextInput, TopToolbar, useRecordContext } from 'react-admin';
import type { LinkCmsUserInput } from '../../../schema/generated/admin/graphql';
import { CommandButton } from '../forms/CommandButton';
import { EditPage, FormGrid, Wide } from '../forms/editing';
import { WordingHints } from '../forms/WordingHints';
import { linkCmsUser } from '../providers/staffCommands';
import { ResetPassword } from './ResetPassword';
import { RolesInput } from './RolesInput';
import { wordedFields, type StaffAccountRow } from './staffAccount';

const mandatory = required();

function AccountActions() {
  const account = useRecordContext<StaffAccountRow>();
  if (!account?.viewerCanEdit) return <TopToolbar />;
  return (
    <TopToolbar sx={{ flexWrap: 'wrap', gap: 0.5 }}>
      <CommandButton<LinkCmsUserInput>
        label="关联内容系统用户" title="关联内容系统用户" submit="保存" done="关联已保存"
        explanation="关联以后，这个人在内容系统里送审的稿件就记在他名下，他也不能审核自己写的稿件。清空就是解除关联。"
        initial={{ id: account.id, cmsUserId: account.cmsUserId ?? null }} deed={linkCmsUser}
      >
        <TextInput source="cmsUserId" label="内容系统用户编号" helperText="在内容系统的“设置”里打开这个用户，网址末尾的数字就是编号" />
      </CommandButton>
      <ResetPassword account={account} />
    </TopToolbar>
  );
}

export default function StaffAccountEdit() {
  return (
    <EditPage actions={<AccountActions />}>
      <FormGrid>
        <TextInput source="name" validate={mandatory} helperText="审过的内容下面会印出来" />
        <TextInput source="email" disabled helperText="邮箱不能修改" />
        <TextInput source="phone" helperText={false} />
        <BooleanInput source="active" helperText="停用后马上不能登录" />
        <Wide>
          <WordingHints fields={wordedFields} atOnce />
        </Wide>
      </FormGrid>
      <RolesInput />
    </EditPage>
  );
}
