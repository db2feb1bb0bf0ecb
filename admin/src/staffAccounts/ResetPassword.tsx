import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useState } from 'react';
import { CommandButton } from '../forms/CommandButton';
import { resetStaffPassword } from '../providers/staffCommands';
import type { StaffAccountRow } from './staffAccount';

/** Resets somebody's password and shows the one-time password once; closing forgets it. */
export function ResetPassword({ account }: { account: StaffAccountRow }) {
  const [password, setPassword] = useState<string>();
  const reset = async ({ id }: { id: string }): Promise<void> => {
    setPassword(await resetStaffPassword(id));
  };
  return (
    <>
      <CommandButton<{ id: string }>
        label="重置密码" title={`重置${account.name}的密码？`} submit="重置" done="密码已重置" grave
        explanation="原来的密码马上失效，已登录的电脑会退出。新密码只显示一次。" initial={{ id: account.id }} deed={reset}
      />
      {password === undefined ? null : (
        <Dialog open aria-labelledby="one-time-password" onClose={() => setPassword(undefined)}>
          <DialogTitle id="one-time-password">{account.name}的一次性密码</DialogTitle>
          <DialogContent>
            <Box sx={{ bgcolor: '#f4efe2', p: 2, borderRadius: 1, mb: 2, textAlign: 'center' }}>
              <Typography component="code" sx={{ fontSize: 24, fontFamily: 'monospace', userSelect: 'all' }}>
                {password}
              </Typography>
            </Box>
            <Alert severity="warning">请现在抄下来告诉本人。关闭以后再也看不到，只能重新重置。</Alert>
          </DialogContent>
          <DialogActions>
            <Button variant="contained" onClick={() => setPassword(undefined)}>
              已抄下，关闭
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
