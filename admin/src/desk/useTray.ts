import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import type { DeskBox } from '../../../schema/generated/admin/graphql';
import { deskTray, type DeskTray, type TrayQuestion } from '../providers/deskCommands';
import { deskTrays } from './desk';
import { deskEveryMs } from './useDesk';

export const trayPage = 25;

export interface TrayFilter {
  q: string;
  theme: string;
  kind: string;
}

export interface TrayChoice {
  box: DeskBox;
  filter: TrayFilter;
  page: number;
  isFiltered: boolean;
  /** Changes the address, so that what is seen can be sent to somebody. */
  choose: (change: Partial<TrayFilter & { box: DeskBox; page: number }>) => void;
}

/** Which tray is open, with its filter, as the address says it. */
export function useTrayChoice(usual: DeskBox): TrayChoice {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('box');
  const box = deskTrays.find((tray) => tray.box === asked)?.box ?? usual;
  const filter = { q: search.get('q') ?? '', theme: search.get('theme') ?? '', kind: search.get('kind') ?? '' };
  const choose: TrayChoice['choose'] = (change) => {
    const wanted = { box, ...filter, page: 1, ...change };
    const entries = Object.entries(wanted).map(([name, value]) => [name, String(value)] as const);
    setSearch(Object.fromEntries(entries.filter(([name, value]) => value !== '' && !(name === 'page' && value === '1'))), { replace: change.q !== undefined });
  };
  return { box, filter, page: Math.max(1, Number(search.get('page')) || 1), isFiltered: Object.values(filter).some((value) => value !== ''), choose };
}

/** The filter as the server takes it: what is empty is no condition. */
export function askedFilter({ q, theme, kind }: TrayFilter): TrayQuestion['filter'] {
  return { q: q.trim() || null, theme: theme || null, kind: kind || null };
}

/** The rows of a tray, read anew every twenty seconds. */
export function useTray({ box, filter, page }: TrayChoice): UseQueryResult<DeskTray> {
  const question = { box, filter: askedFilter(filter), first: trayPage, offset: (page - 1) * trayPage };
  return useQuery({
    queryKey: ['desk', 'tray', question], queryFn: ({ signal }) => deskTray(question, signal), refetchInterval: deskEveryMs,
    // The same tray stays while it is filtered; another one is never shown under a wrong name.
    placeholderData: (before, query) => ((query?.queryKey[2] as typeof question | undefined)?.box === box ? keepPreviousData(before) : undefined),
  });
}
