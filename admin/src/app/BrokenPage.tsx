import { Alert, Button } from '@mui/material';
import { Title } from 'react-admin';

// A page's code is fetched when it is first opened: the line may be down, or the portal was renewed meanwhile.
const isUnfetched = (error: Error): boolean => /dynamically imported module|module script|preload/i.test(error.message);

/** What stands in place of a page that could not be shown, with the way to try again. */
export function BrokenPage({ error }: { error: Error }) {
  const again = (
    <Button color="inherit" onClick={() => window.location.reload()}>
      重新打开
    </Button>
  );
  return (
    <>
      <Title title="页面没有打开" />
      <Alert severity="error" action={again} sx={{ mt: 2 }}>
        {isUnfetched(error) ? '连接不上服务器，或系统刚刚更新。请检查网络，再重新打开这个页面。' : '这个页面出错了。请重新打开；还不行请联系技术人员。'}
      </Alert>
    </>
  );
}
