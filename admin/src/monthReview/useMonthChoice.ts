import { useSearchParams } from 'react-router-dom';
import { countyDay } from '../time/countyTime';
import { isMonth, usualMonth } from './monthReview';

export interface MonthChoice {
  month: string;
  within: string | null;
  /** Changes the address, so that what is seen can be sent to somebody. */
  choose: (change: { month?: string; within?: string | null }) => void;
}

/** Which month, and where, as the address says it. */
export function useMonthChoice(): MonthChoice {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('month');
  const month = isMonth(asked) ? asked : usualMonth(countyDay(new Date()));
  const within = search.get('within');
  const choose: MonthChoice['choose'] = (change) => {
    const wanted = { month, within, ...change };
    setSearch({ month: wanted.month, ...(wanted.within ? { within: wanted.within } : {}) });
  };
  return { month, within, choose };
}
