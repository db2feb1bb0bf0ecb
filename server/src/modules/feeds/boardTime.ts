import { clockTime, dayText } from "../../kernel/localTime";

const partsOfDay: readonly (readonly [before: number, name: string])[] = [[6, "凌晨"], [12, "上午"], [13, "中午"], [18, "下午"], [24, "晚上"]];

/** The time as a passer-by reads it on the wall: 11月25日（周三）上午9:00. */
export function boardTime(moment: Date, timeZone: string): string {
  const [hours = "0", minute = "00"] = clockTime(moment, timeZone).split(":");
  const hour = Number(hours);
  const part = partsOfDay.find(([before]) => hour < before)?.[1] ?? "";
  return `${dayText(moment, timeZone)}${part}${String(hour > 12 ? hour - 12 : hour)}:${minute}`;
}
