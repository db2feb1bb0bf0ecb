import { useQuery } from '@tanstack/react-query';
import { screenGroups } from '../providers/screenGroupCommands';

/** The groups of screens by name, read anew after each change. */
export function useScreenGroups() {
  return useQuery({ queryKey: ['screenGroups'], queryFn: ({ signal }) => screenGroups(signal) });
}
