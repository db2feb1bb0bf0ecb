import { Alert, Box, Button } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form, minLength, PasswordInput, required, Title, useRedirect } from 'react-admin';
import { useCommand } from '../forms/useCommand';
import { Panelled } from '../listing/Facts';
import { changeOwnPassword, forgetViewer } from '../providers/session';
import { viewerQuery } from './viewerQuery';

interface Passwords {
  current: string;
  next: string;
  again: string;
}

const change = async ({ current, next }: Passwords): Promise<void> => {
  await changeOwnPassword(current, next);
  forgetViewer();
};
const newPassword = [required(), minLength(10)];
const mandatory = required();
const sameAgain = (again: string, values: Passwords): string | undefined => (again === values.next ? undefined : '两次输入的新密码不一样');
const againRules = [required(), sameAgain];

/** One's own password: the present one, the new one twice. */
export default function OwnPassword() {
  const queryClient = useQueryClient();
  const { data: person } = useQuery(viewerQuery);
  const redirect = useRedirect();
  const { busy, run } = useCommand<Passwords>(change, '密码已修改');
  const [round, setRound] = useState(0);
  const submit = async (values: unknown): Promise<object | undefined> => {
    const errors = await run(values as Passwords);
    if (errors === undefined) {
      setRound(round + 1);
      await queryClient.query({ ...viewerQuery, staleTime: 0 });
      redirect('/');
    }
    return errors;
  };
  return (
    <Panelled title="修改密码">
      <Title title="修改密码" />
      <Form key={round} onSubmit={submit as (values: unknown) => Promise<object>}>
        <Box sx={{ maxWidth: 420 }}>
        {person?.mustChangePassword ? (
          <Alert severity="warning" sx={{ mb: 1 }}>
            您现在的密码是别人设的。请先改成只有自己知道的密码，再使用其他功能。
          </Alert>
        ) : null}
        <PasswordInput source="current" label="现在的密码" autoComplete="current-password" validate={mandatory} helperText={false} />
        <PasswordInput source="next" label="新密码" autoComplete="new-password" validate={newPassword} helperText="至少 10 个字符" />
        <PasswordInput source="again" label="再输入一次新密码" autoComplete="new-password" validate={againRules} helperText={false} />
        <Button type="submit" variant="contained" disabled={busy} sx={{ mt: 1 }}>
          保存
        </Button>
        </Box>
      </Form>
    </Panelled>
  );
}
