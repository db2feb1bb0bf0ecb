import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCanAccess } from 'react-admin';
import { heldChangesToSign, type HeldChangesToSign } from '../providers/heldChangeCommands';

const everyMs = 20_000;
const few = 10;

/** The first few changes that the signed-in person may sign, and how many there are; nobody asks who may sign none. */
export function useHeldToSign(): UseQueryResult<HeldChangesToSign> {
  const { canAccess: mayRead = false } = useCanAccess({ resource: 'heldChanges', action: 'list' });
  return useQuery({ queryKey: ['heldChanges', 'toSign'], queryFn: ({ signal }) => heldChangesToSign(few, signal), enabled: mayRead, refetchInterval: everyMs });
}
