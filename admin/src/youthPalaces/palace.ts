import type { YouthPalaceOneQuery, YouthPalaceRowFragment } from '../../../schema/generated/admin/graphql';
import { weekdayLabels } from '../i18n/labels';
import { countyDay } from '../time/countyTime';

export type PalaceRow = YouthPalaceRowFragment;
export type PalacePage = NonNullable<YouthPalaceOneQuery['record']>;
export type Slot = PalacePage['timetable'][number];

/** Who hosts it: the school's or the station's name. */
export function hostOf(palace: Pick<PalaceRow, 'station' | 'organisation'>): string {
  return palace.organisation?.name ?? palace.station.name;
}

/** The slots of each weekday 1–7, early to late. */
export function slotsByDay(slots: readonly Slot[]): Map<number, Slot[]> {
  const days = new Map<number, Slot[]>([1, 2, 3, 4, 5, 6, 7].map((day) => [day, []]));
  for (const slot of slots) days.get(slot.weekday)?.push(slot);
  for (const day of days.values()) day.sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  return days;
}

/** From or until which day a slot holds, when that is not simply always. */
export function validityOf(slot: Pick<Slot, 'validFrom' | 'validUntil'>, today: string = countyDay(new Date())): string {
  const from = slot.validFrom > today ? `${slot.validFrom} 起` : '';
  const until = slot.validUntil ? `到 ${slot.validUntil}` : '';
  return [from, until].filter(Boolean).join(' ');
}

interface OpeningDay {
  weekday: number;
  opensAt: string;
  closesAt: string;
}

/** 周一、周二 16:20–17:20；周六 09:00–10:30: the days with the same hours together. */
export function openingText(days: readonly OpeningDay[]): string {
  const byHours = new Map<string, string[]>();
  for (const { weekday, opensAt, closesAt } of days) {
    const hours = `${opensAt}–${closesAt}`;
    byHours.set(hours, [...(byHours.get(hours) ?? []), weekdayLabels[weekday] ?? '']);
  }
  return [...byHours].map(([hours, names]) => `${names.join('、')} ${hours}`).join('；');
}
