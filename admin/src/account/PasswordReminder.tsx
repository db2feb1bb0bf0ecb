import { Alert, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router-dom';
import { viewer } from '../providers/session';

/** Tells somebody whose password was given by another to choose an own one. */
export function PasswordReminder() {
  const { data } = useQuery({ queryKey: ['viewer'], queryFn: viewer });
  const { pathname } = useLocation();
  if (!data?.mustChangePassword || pathname === '/password') return null;
  return (
    <Alert
      severity="warning"
      sx={{ mt: 2 }}
      action={
        <Button color="inherit" size="small" component={Link} to="/password">
          修改密码
        </Button>
      }
    >
      您的密码是别人设的，请改成只有自己知道的密码。
    </Alert>
  );
}
