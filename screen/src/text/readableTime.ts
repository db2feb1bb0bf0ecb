const weekdays = "日一二三四五六";
const fields = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" } as const;

export interface LocalTime {
  year: number;
  month: number;
  day: number;
  weekday: string;
  hour: number;
  minute: number;
}

/** An instant as a calendar and a clock in `timeZone` show it. */
export function localTime(instant: number, timeZone: string): LocalTime {
  // 11/25/2026, 09:00
  const text = new Intl.DateTimeFormat("en-US", { timeZone, hour12: false, ...fields }).format(instant);
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0] = (text.match(/\d+/g) ?? []).map(Number);
  const weekday = weekdays.charAt(new Date(Date.UTC(year, month - 1, day)).getUTCDay());
  // Older engines write midnight as 24.
  return { year, month, day, weekday: `周${weekday}`, hour: hour % 24, minute };
}

/** 11月25日（周三） */
function readableDay(time: LocalTime): string {
  return `${time.month}月${time.day}日（${time.weekday}）`;
}

/** 上午9:00 */
export function readableHour(time: LocalTime): string {
  return partOfDay(time.hour) + bareHour(time);
}

/** 11月25日（周三）上午9:00—10:30 */
export function readableSpan(from: string, until: string | null, timeZone: string): string {
  const start = localTime(Date.parse(from), timeZone);
  const opening = readableDay(start) + readableHour(start);
  if (!until) return opening;
  const end = localTime(Date.parse(until), timeZone);
  if (start.day !== end.day || start.month !== end.month) return `${opening}—${readableDay(end)}${readableHour(end)}`;
  const samePart = partOfDay(start.hour) === partOfDay(end.hour);
  return `${opening}—${samePart ? bareHour(end) : readableHour(end)}`;
}

/** 今天 or 明天, else an empty string. */
export function nearDay(instant: number, now: number, timeZone: string): string {
  const [day, today] = [instant, now].map((moment) => {
    const time = localTime(moment, timeZone);
    return Date.UTC(time.year, time.month - 1, time.day) / 86_400_000;
  }) as [number, number];
  if (day === today) return "今天";
  return day === today + 1 ? "明天" : "";
}

function bareHour(time: LocalTime): string {
  const hour = time.hour > 12 ? time.hour - 12 : time.hour;
  return `${hour}:${time.minute < 10 ? "0" : ""}${time.minute}`;
}

function partOfDay(hour: number): string {
  if (hour < 6) return "凌晨";
  if (hour < 12) return "上午";
  if (hour < 13) return "中午";
  return hour < 18 ? "下午" : "晚上";
}

