import type { ReactNode } from 'react';
import { Show, useRecordContext, useShowContext } from 'react-admin';
import { isWhole } from '../providers/wholeRecord';
import { Reading } from './PageState';
import { ReadFailure, useLeaveWhenGone } from './ReadFailure';

function NotRead() {
  const { error, refetch } = useShowContext();
  return <ReadFailure error={error} retry={refetch} />;
}

function OnceWhole({ children }: { children: ReactNode }) {
  const record = useRecordContext();
  return isWhole(record) ? children : <Reading />;
}

interface Props {
  actions: ReactNode;
  /** Reads again after this many milliseconds. */
  refreshEvery?: number;
  children: ReactNode;
}

/** The page of one thing. Only a thing that is not there sends one back to the list; a bad line does not. */
export function ShowPage({ actions, refreshEvery, children }: Props) {
  const onError = useLeaveWhenGone();
  // What a form has just saved is only part of what a page shows: it is read anew.
  return (
    <Show
      actions={actions}
      component="div"
      error={<NotRead />}
      queryOptions={{ onError, staleTime: 0, ...(refreshEvery === undefined ? {} : { refetchInterval: refreshEvery }) }}
    >
      <OnceWhole>{children}</OnceWhole>
    </Show>
  );
}
