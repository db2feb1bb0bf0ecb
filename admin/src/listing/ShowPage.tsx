import { Alert, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { HttpError, Show, useNotify, useRedirect, useResourceContext, useShowContext } from 'react-admin';

function NotRead() {
  const { error, refetch } = useShowContext();
  const retry = (
    <Button color="inherit" onClick={() => void refetch()}>
      重试
    </Button>
  );
  return (
    <Alert severity="error" action={retry} sx={{ mt: 2 }}>
      {error instanceof Error ? error.message : '没有读到'}
    </Alert>
  );
}

interface Props {
  actions: ReactNode;
  /** Reads again after this many milliseconds. */
  refreshEvery?: number;
  children: ReactNode;
}

/** The page of one thing. Only a thing that is not there sends one back to the list; a bad line does not. */
export function ShowPage({ actions, refreshEvery, children }: Props) {
  const resource = useResourceContext() ?? '';
  const notify = useNotify();
  const redirect = useRedirect();
  const onError = (error: Error): void => {
    if (!(error instanceof HttpError) || error.status !== 404) return;
    notify(error.message, { type: 'error' });
    redirect('list', resource);
  };
  return (
    <Show
      actions={actions}
      component="div"
      error={<NotRead />}
      queryOptions={{ onError, ...(refreshEvery === undefined ? {} : { refetchInterval: refreshEvery }) }}
    >
      {children}
    </Show>
  );
}
