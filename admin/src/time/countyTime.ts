/** The county's zone. Times are shown and typed in it whatever zone the browser is in. */
export const countyZone = 'Asia/Shanghai';

// China keeps one offset all year; a typed time needs no zone database.
const countyOffset = '+08:00';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: countyZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;

interface WallTime {
  year: string;
  month: string;
  day: string;
  hour: string;
  minute: string;
}

function wallTime(instant: Date): WallTime {
  const found = new Map(parts.formatToParts(instant).map((part) => [part.type, part.value]));
  const read = (name: 'year' | 'month' | 'day' | 'hour' | 'minute'): string => found.get(name) ?? '';
  return { year: read('year'), month: read('month'), day: read('day'), hour: read('hour'), minute: read('minute') };
}

function instantOf(value: string | Date | null | undefined): Date | undefined {
  if (!value) return undefined;
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

/** 2026-11-23 of an instant, on the county's calendar; empty for no instant. */
export function countyDay(value: string | Date | null | undefined): string {
  const instant = instantOf(value);
  if (!instant) return '';
  const { year, month, day } = wallTime(instant);
  return `${year}-${month}-${day}`;
}

/** 09:30 of an instant, on the county's clock. */
export function countyClock(value: string | Date | null | undefined): string {
  const instant = instantOf(value);
  if (!instant) return '';
  const { hour, minute } = wallTime(instant);
  return `${hour}:${minute}`;
}

/** 2026-11-23 周一 09:30, as lists and pages show an instant. */
export function countyDateTime(value: string | Date | null | undefined): string {
  const day = countyDay(value);
  return day ? `${day} ${countyWeekday(value)} ${countyClock(value)}` : '';
}

/** 周一 of an instant. */
export function countyWeekday(value: string | Date | null | undefined): string {
  const day = countyDay(value);
  return day ? (weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '') : '';
}

/** 2026-11-23 周一 09:30–10:30; both days when they differ. */
export function countySpan(from: string | null | undefined, until: string | null | undefined): string {
  if (!until) return countyDateTime(from);
  const end = countyDay(from) === countyDay(until) ? countyClock(until) : countyDateTime(until);
  return `${countyDateTime(from)}–${end}`;
}

/** What a datetime-local input shows for a UTC instant. */
export function toDateTimeInput(value: string | null | undefined): string {
  const day = countyDay(value);
  return day ? `${day}T${countyClock(value)}` : '';
}

/** The UTC instant of what was typed into a datetime-local input. */
export function fromDateTimeInput(typed: string): string | null {
  const instant = instantOf(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(typed) ? `${typed.slice(0, 16)}:00${countyOffset}` : '');
  return instant ? instant.toISOString() : null;
}

/** 刚刚, 5 分钟前, 3 小时前, 2 天前. */
export function timeAgo(value: string | null | undefined, now: Date = new Date()): string {
  const instant = instantOf(value);
  if (!instant) return '';
  const minutes = Math.floor((now.getTime() - instant.getTime()) / 60_000);
  if (minutes < 1) return '刚刚';
  if (minutes < 60) return `${minutes} 分钟前`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} 小时前` : `${Math.floor(hours / 24)} 天前`;
}

/** 还有 3 小时, 已超 2 天: how far off an instant is, as a deadline. */
export function timeLeft(value: string | null | undefined, now: Date = new Date()): string {
  const instant = instantOf(value);
  if (!instant) return '';
  const minutes = Math.round((instant.getTime() - now.getTime()) / 60_000);
  const size = Math.abs(minutes);
  const said = size < 60 ? `${String(Math.max(size, 1))} 分钟` : size < 48 * 60 ? `${String(Math.floor(size / 60))} 小时` : `${String(Math.floor(size / 1440))} 天`;
  return minutes > 0 ? `还有 ${said}` : `已超 ${said}`;
}
