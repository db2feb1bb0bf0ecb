import { Alert, Button } from '@mui/material';
import { HttpError, useNotify, useRedirect, useResourceContext } from 'react-admin';

/** Why a page could not be read, with a way to try again. */
export function ReadFailure({ error, retry }: { error: unknown; retry: () => unknown }) {
  const again = (
    <Button color="inherit" onClick={() => void retry()}>
      重试
    </Button>
  );
  return (
    <Alert severity="error" action={again} sx={{ mt: 2 }}>
      {error instanceof Error ? error.message : '没有读到'}
    </Alert>
  );
}

/** Only a thing that is not there sends one back to the list; a bad line does not. */
export function useLeaveWhenGone(): (error: Error) => void {
  const resource = useResourceContext() ?? '';
  const notify = useNotify();
  const redirect = useRedirect();
  return (error) => {
    if (!(error instanceof HttpError) || error.status !== 404) return;
    notify(error.message, { type: 'error' });
    redirect('list', resource);
  };
}
