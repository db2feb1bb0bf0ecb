import { Box, Button, Card, CircularProgress, Typography } from '@mui/material';
import { useState } from 'react';
import { Form, Notification, PasswordInput, required, TextInput, useLogin } from 'react-admin';
import { Emblem } from './Emblem';
import { colours } from './theme';

const messageOf = (error: unknown): string => (error instanceof Error && error.message ? error.message : '登录失败，请重试');

function SignInForm() {
  const login = useLogin();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState('');
  const submit = async (values: unknown): Promise<void> => {
    setBusy(true);
    setRefusal('');
    try {
      await login(values);
    } catch (error) {
      setRefusal(messageOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Form onSubmit={submit} mode="onSubmit">
      <TextInput source="email" label="邮箱" type="email" autoComplete="username" autoFocus validate={required()} helperText={false} />
      <PasswordInput source="password" label="密码" autoComplete="current-password" validate={required()} helperText={false} />
      <Typography role="alert" color="error" sx={{ minHeight: 28, mt: 0.5 }} variant="body2">
        {refusal}
      </Typography>
      <Button type="submit" variant="contained" size="large" fullWidth disabled={busy}>
        {busy ? <CircularProgress size={22} color="inherit" aria-label="正在登录" /> : '登录'}
      </Button>
    </Form>
  );
}

/** Sign-in with e-mail and password. */
export function SignInPage() {
  return (
    <Box
      component="main"
      sx={{
        minHeight: '100vh',
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'center',
        p: 2,
        background: `linear-gradient(180deg, ${colours.paper} 0 55%, ${colours.grainLight} 55% 55.3%, ${colours.pine} 55.3%)`,
      }}
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'center', mb: 3 }}>
        <Emblem size={76} />
        <Typography component="h1" sx={{ mt: 1.5, fontSize: 24, fontWeight: 600, letterSpacing: 2, textAlign: 'center' }}>
          新时代文明实践管理
        </Typography>
      </Box>
      <Card sx={{ width: '100%', maxWidth: 380, p: 3 }}>
        <SignInForm />
      </Card>
      <Typography sx={{ mt: 2, color: '#fff' }} variant="body2">
        忘记密码，请联系县文明办管理员重置
      </Typography>
      <Notification />
    </Box>
  );
}
