/** A moment as the clocks of a time zone show it; weekday 1 = Monday … 7 = Sunday. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly weekday: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const dayMilliseconds = 86_400_000;

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric",
  });
  formats.set(timeZone, made);
  return made;
}

function wallMilliseconds(moment: Date, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(moment)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** What the clock on the wall shows at a moment. */
export function localTime(moment: Date, timeZone: string): LocalTime {
  const wall = new Date(wallMilliseconds(moment, timeZone));
  return {
    year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate(),
    hour: wall.getUTCHours(), minute: wall.getUTCMinutes(), weekday: wall.getUTCDay() || 7,
  };
}

/** The calendar day of a moment, yyyy-mm-dd. */
export function localDay(moment: Date, timeZone: string): string {
  return new Date(wallMilliseconds(moment, timeZone)).toISOString().slice(0, 10);
}

/** The clock time of a moment, 09:05. */
export function clockTime(moment: Date, timeZone: string): string {
  return new Date(wallMilliseconds(moment, timeZone)).toISOString().slice(11, 16);
}

/** The moment at which the clocks show this day (yyyy-mm-dd) and time (09:05); where they jump, a moment next to it. */
export function momentOf(day: string, time: string, timeZone: string): Date {
  const wall = Date.parse(`${day}T${time}:00.000Z`);
  const guess = wall - (wallMilliseconds(new Date(wall), timeZone) - wall);
  return new Date(wall - (wallMilliseconds(new Date(guess), timeZone) - guess));
}

/** The day that lies so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * dayMilliseconds).toISOString().slice(0, 10);
}

/** The weekday of a day, 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00.000Z`).getUTCDay() || 7;
}

const digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 周一 … 周日. */
export function weekdayName(weekday: number): string {
  return `周${weekday === 7 ? "日" : (digits[weekday] ?? "")}`;
}

/** A day as a list shows it: 11月25日（周三）. */
export function dayText(moment: Date, timeZone: string): string {
  const { month, day, weekday } = localTime(moment, timeZone);
  return `${String(month)}月${String(day)}日（${weekdayName(weekday)}）`;
}

/** A span as a list shows it: 11月25日（周三）09:00–10:00. */
export function spanText(from: Date, until: Date, timeZone: string): string {
  const end = localDay(from, timeZone) === localDay(until, timeZone) ? "" : dayText(until, timeZone);
  return `${dayText(from, timeZone)}${clockTime(from, timeZone)}–${end}${clockTime(until, timeZone)}`;
}

/** A number below 100 as it is spoken: 二十五. */
export function spokenNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return digits[ones] ?? "";
  return `${tens === 1 ? "" : (digits[tens] ?? "")}十${ones === 0 ? "" : (digits[ones] ?? "")}`;
}

/** A day as it is spoken: 十一月二十五日，星期三. */
export function spokenDay(moment: Date, timeZone: string): string {
  const { month, day, weekday } = localTime(moment, timeZone);
  return `${spokenNumber(month)}月${spokenNumber(day)}日，星期${weekday === 7 ? "日" : (digits[weekday] ?? "")}`;
}

const partsOfDay: readonly (readonly [number, string])[] = [[5, "凌晨"], [8, "早上"], [12, "上午"], [13, "中午"], [18, "下午"], [24, "晚上"]];

/** A time as it is spoken: 上午九点, 下午两点半, 晚上七点零五分. */
export function spokenTime(moment: Date, timeZone: string): string {
  const { hour, minute } = localTime(moment, timeZone);
  const part = partsOfDay.find(([before]) => hour < before)?.[1] ?? "";
  const shown = hour > 12 ? hour - 12 : hour;
  const spokenHour = shown === 2 ? "两" : spokenNumber(shown);
  return `${part}${spokenHour}点${spokenMinute(minute)}`;
}

function spokenMinute(minute: number): string {
  if (minute === 0) return "";
  if (minute === 30) return "半";
  return minute < 10 ? `零${spokenNumber(minute)}分` : `${spokenNumber(minute)}分`;
}
