import { Alert, Button } from '@mui/material';
import { Title } from 'react-admin';
import { Link } from 'react-router-dom';

/** What an address says that leads nowhere. */
export function NoSuchPage() {
  const home = (
    <Button color="inherit" component={Link} to="/">
      回首页
    </Button>
  );
  return (
    <>
      <Title title="页面不存在" />
      <Alert severity="warning" action={home} sx={{ mt: 2 }}>
        网址有误，或链接已失效。
      </Alert>
    </>
  );
}
