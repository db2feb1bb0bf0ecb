import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';

export interface Option {
  readonly id: string;
  readonly name: string;
  readonly detail?: string | null;
}

export type OptionKind = 'organisations' | 'stations' | 'lectures';

export interface Options {
  readonly items: readonly Option[];
  readonly loading: boolean;
  readonly unreachable: boolean;
}

const waitMs = 250;

/** Options of the server for what is typed, the chosen one among them; says so when the server is away. */
export function useOptions(kind: OptionKind, query: string, chosen: string | null): Options {
  const { get } = useFetchClient();
  const [options, setOptions] = useState<Options>({ items: [], loading: true, unreachable: false });
  useEffect(() => {
    let current = true;
    const load = async () => {
      const read = async (params: Record<string, string>) =>
        (await get<{ items: Option[] }>(`/desk/options/${kind}`, { params })).data.items;
      try {
        const found = await read(query ? { q: query } : {});
        const missing = chosen && !found.some((item) => item.id === chosen) ? await read({ ids: chosen }) : [];
        if (current) setOptions({ items: [...missing, ...found], loading: false, unreachable: false });
      } catch {
        if (current) setOptions({ items: [], loading: false, unreachable: true });
      }
    };
    const timer = setTimeout(() => void load(), query ? waitMs : 0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [get, kind, query, chosen]);
  return options;
}
