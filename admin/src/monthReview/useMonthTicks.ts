import { useState } from 'react';
import type { MonthText } from '../providers/monthReviewCommands';
import { changedSince, stillTicked, withAll, withTick, type Ticks } from './monthReview';

interface MonthTicks {
  ticks: Ticks;
  /** Lectures whose words are not those that were shown before. */
  changed: ReadonlySet<string>;
  toggle: (row: MonthText) => void;
  toggleAll: () => void;
}

interface Kept {
  rows: readonly MonthText[];
  ticks: Ticks;
  changed: ReadonlySet<string>;
}

const hashes = (rows: readonly MonthText[]): Map<string, string> => new Map(rows.map(({ lecture, hash }) => [lecture.id, hash]));

/** What is ticked of the rows that are shown; when they are read again, only what reads the same stays ticked. */
export function useMonthTicks(rows: readonly MonthText[]): MonthTicks {
  const [kept, setKept] = useState<Kept>({ rows, ticks: new Map(), changed: new Set() });
  if (kept.rows !== rows) setKept({ rows, ticks: stillTicked(kept.ticks, rows), changed: changedSince(hashes(kept.rows), rows) });
  const tick = (ticks: Ticks): void => setKept((now) => ({ ...now, ticks }));
  return { ticks: kept.ticks, changed: kept.changed, toggle: (row) => tick(withTick(kept.ticks, row)), toggleAll: () => tick(withAll(kept.ticks, rows)) };
}
