import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router-dom';
import { viewerQuery } from './viewerQuery';

/** Leads somebody whose password was given by another to the page where one chooses an own one, and nowhere else. */
export function OwnPasswordFirst({ children }: { children: ReactNode }) {
  const { data } = useQuery(viewerQuery);
  const { pathname } = useLocation();
  if (data?.mustChangePassword && pathname !== '/password') return <Navigate to="/password" replace />;
  return children;
}
