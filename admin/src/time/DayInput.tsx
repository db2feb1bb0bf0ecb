import { countyWeekday } from './countyTime';
import { NativeMomentInput, type MomentProps } from './NativeMomentInput';

const read = (day: string): string => `${day} ${countyWeekday(`${day}T12:00:00+08:00`)}`;

/** A day of the calendar, kept as 2026-11-23. */
export function DayInput(props: MomentProps) {
  return <NativeMomentInput {...props} type="date" pattern="年-月-日" read={read} />;
}
