import { useQuery, useQueryClient } from '@tanstack/react-query';
import { usePermission } from '../account/usePermission';
import { viewerQuery } from '../account/viewerQuery';
import { useHeldToSign } from '../heldChanges/useHeldToSign';
import { deskCounts, type DeskCounts } from '../providers/deskCommands';

/** How often the desk is read anew without being asked. */
export const deskEveryMs = 20_000;

/** The figures of the trays, for tabs, menu and bar, with the held changes among what is to be signed; nobody but staff that may read content asks for them. */
export function useDeskCounts(): { data: DeskCounts | undefined } {
  const mayRead = usePermission('content.read');
  const { data: counts } = useQuery({ queryKey: ['desk', 'counts'], queryFn: ({ signal }) => deskCounts(signal), enabled: mayRead, refetchInterval: deskEveryMs });
  const { data: held } = useHeldToSign();
  return { data: counts && { ...counts, toSign: counts.toSign + (held?.totalCount ?? 0) } };
}

/** Whether the signed-in person reviews; undefined until the server said so. */
export function useIsReviewer(): boolean | undefined {
  const { data: viewer } = useQuery(viewerQuery);
  return viewer?.roles.some(({ role }) => role === 'REVIEWER' || role === 'ADMINISTRATOR');
}

/** What waits for this person's hand. */
export const waitingOf = ({ waitingForMe, toSign }: DeskCounts): number => waitingForMe + toSign;

/** Reads every tray, figure and revision again, as after a decision. */
export function useDeskRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['desk'] });
}
