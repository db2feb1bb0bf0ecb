import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { Form, minLength, PasswordInput, required, Title, useNotify, useRedirect } from 'react-admin';
import { useCommand } from '../forms/useCommand';
import { Panelled } from '../listing/Facts';
import { changeOwnPassword, forgetViewer } from '../providers/session';

interface Passwords {
  current: string;
  next: string;
  again: string;
}

const newPassword = [required(), minLength(10)];
const mandatory = required();
const sameAgain = (again: string, values: Passwords): string | undefined => (again === values.next ? undefined : '两次输入的新密码不一样');
const againRules = [required(), sameAgain];

/** One's own password: the present one, the new one twice. */
export default function OwnPassword() {
  const notify = useNotify();
  const redirect = useRedirect();
  const { busy, run } = useCommand<Passwords>(({ current, next }) => changeOwnPassword(current, next), '密码已修改');
  const [round, setRound] = useState(0);
  const submit = async (values: unknown): Promise<object | undefined> => {
    const errors = await run(values as Passwords);
    if (errors === undefined) {
      setRound(round + 1);
      forgetViewer();
      notify('密码已修改', { type: 'success' });
      redirect('/');
    }
    return errors;
  };
  return (
    <Panelled title="修改密码">
      <Title title="修改密码" />
      <Form key={round} onSubmit={submit as (values: unknown) => Promise<object>}>
        <Box sx={{ maxWidth: 420 }}>
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
