import { addDays, clockTime, dayText, localDay, localTime } from "../../kernel/localTime";
import { html, type Html } from "./html";

const relativeDays = ["今天", "明天", "后天"] as const;

function partOfDay(hour: number): string {
  if (hour < 6) return "凌晨";
  if (hour < 12) return "上午";
  if (hour < 13) return "中午";
  return hour < 18 ? "下午" : "晚上";
}

/** A time as people write it: 上午9:00, 下午2:30. */
export function saidTime(moment: Date, timeZone: string): string {
  const { hour } = localTime(moment, timeZone);
  const minutes = clockTime(moment, timeZone).slice(3);
  return `${partOfDay(hour)}${String(hour > 12 ? hour - 12 : hour)}:${minutes}`;
}

/** A span as people say it: 11月25日（周三）上午9:00到10:30; the part of the day once, when it is the same. */
export function saidSpan(from: Date, until: Date, timeZone: string): string {
  const start = saidTime(from, timeZone);
  const end = saidTime(until, timeZone);
  const sameDay = localDay(from, timeZone) === localDay(until, timeZone);
  const shortEnd = sameDay && end.slice(0, 2) === start.slice(0, 2) ? end.slice(2) : `${sameDay ? "" : dayText(until, timeZone)}${end}`;
  return `${dayText(from, timeZone)}${start}到${shortEnd}`;
}

/** The same, with 今天, 明天 or 后天 before it; good until the next midnight. */
export function nearSpan(from: Date, until: Date, now: Date, timeZone: string): string {
  const today = localDay(now, timeZone);
  const day = localDay(from, timeZone);
  const word = relativeDays.find((_word, index) => addDays(today, index) === day);
  return `${word === undefined ? "" : `${word}，`}${saidSpan(from, until, timeZone)}`;
}

/** A said span as markup whose clock times stay on one line. */
export function unbrokenSpan(span: string): Html {
  const [day = "", times = "", ...more] = span.split(/(?<=）)/);
  return more.length === 0 ? html`${day}<span class="time">${times}</span>` : html`${span}`;
}
