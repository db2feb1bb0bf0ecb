import { Box, CircularProgress } from '@mui/material';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ReadFailure } from './ReadFailure';

interface Props<Data> {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}

/** A page that is being read. */
export function Reading() {
  return (
    <Box sx={{ display: 'flex', justifyContent: 'center', p: 6 }} role="status">
      <CircularProgress aria-label="加载中" />
    </Box>
  );
}

/** Loading, failed with a way to try again, or the page. */
export function PageState<Data>({ query, children }: Props<Data>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) {
    return <ReadFailure error={query.error} retry={query.refetch} />;
  }
  return <Reading />;
}
