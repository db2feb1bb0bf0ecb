import { invalid, type Refusal } from "../../kernel/outcome";

/** Refuses a text that is missing or too long. */
export function checkText(field: string, name: string, text: string | null, rule: { longest: number; required?: boolean }): Refusal[] {
  if (rule.required === true && !text) return [invalid(field, `请填写${name}`)];
  return text !== null && [...text].length > rule.longest ? [invalid(field, `${name}不能超过${String(rule.longest)}个字`)] : [];
}

/** Trims a text; an empty one is null. */
export function trimmed(text: string | null | undefined): string | null {
  return text?.trim() || null;
}

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The rules that a weekly hour breaks by itself. */
export function checkHour(hour: { weekday: number; startTime: string; endTime: string; validFrom: string; validUntil: string | null }): Refusal[] {
  const refusals: Refusal[] = [];
  if (!Number.isInteger(hour.weekday) || hour.weekday < 1 || hour.weekday > 7) refusals.push(invalid("weekday", "星期应为1到7，1是周一"));
  if (!clock.test(hour.startTime)) refusals.push(invalid("startTime", "时间应写成 16:20 这样"));
  if (!clock.test(hour.endTime)) refusals.push(invalid("endTime", "时间应写成 17:20 这样"));
  else if (hour.endTime <= hour.startTime) refusals.push(invalid("endTime", "结束时间应晚于开始时间", "ENDS_BEFORE_START"));
  if (hour.validUntil !== null && hour.validUntil < hour.validFrom) refusals.push(invalid("validUntil", "截止日期应不早于开始日期"));
  return refusals;
}
