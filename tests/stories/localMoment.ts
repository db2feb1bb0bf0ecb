const zone = "Asia/Shanghai";
const day = 86_400_000;

/** A time of day so many days from now, as typed into the panel, as stored, and as people read it. */
export interface Moment {
  readonly typed: string;
  readonly iso: string;
  /** 11月25日（周三） */
  readonly date: string;
  /** 11月25日（周三）上午9:00 */
  readonly words: string;
}

/** The moment at `hour` o'clock Chinese time, `days` from today. */
export function momentIn(days: number, hour: number, minute = 0): Moment {
  const at = new Date(Date.now() + days * day);
  const calendarDay = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" }).format(at);
  const typed = `${calendarDay}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  const instant = new Date(`${typed}:00+08:00`);
  const weekday = new Intl.DateTimeFormat("zh-CN", { timeZone: zone, weekday: "short" }).format(instant);
  const [, month = "", date = ""] = calendarDay.split("-");
  const spoken = `${hour < 12 ? "上午" : "下午"}${String(hour > 12 ? hour - 12 : hour)}:${String(minute).padStart(2, "0")}`;
  const said = `${String(Number(month))}月${String(Number(date))}日（${weekday}）`;
  return { typed, iso: instant.toISOString(), date: said, words: said + spoken };
}
