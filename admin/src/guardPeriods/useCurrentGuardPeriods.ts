import { useQuery } from '@tanstack/react-query';
import { currentGuardPeriods } from '../providers/guardCommands';
import type { GuardRow } from './guard';

const everyFiveMinutes = 300_000;

/** The guard periods in force now; none until the server said so. */
export function useCurrentGuardPeriods(): readonly GuardRow[] {
  const { data = [] } = useQuery({ queryKey: ['guardPeriods', 'current'], queryFn: ({ signal }) => currentGuardPeriods(signal), refetchInterval: everyFiveMinutes });
  return data;
}
