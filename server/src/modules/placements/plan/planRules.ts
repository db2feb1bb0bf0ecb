import { invalid, type Refusal } from "../../../kernel/outcome";
import { placementPriorities, type Aim, type PlacementPlan } from "../placement.entity";

const mostPlaces = 500;
const mostTags = 50;
const mostDayparts = 20;
const mostExcluded = 366;
const longestName = 40;
const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The aim or an exception names a place that the actor does not manage. */
export const outsideOwnPlaces: Refusal = invalid("aim", "您只能把内容投放到自己管理的阵地", "NOT_ALLOWED");

/** The rules that a plan breaks by itself. */
export function planProblems(plan: PlacementPlan): Refusal[] {
  return [
    ...nameProblems(plan), ...aimProblems("aim", plan.aim), ...emptyAim(plan.aim), ...aimProblems("exceptions", plan.exceptions), ...timeProblems(plan),
    ...strengthProblems(plan), ...ruleProblems(plan),
  ];
}

function nameProblems({ name }: PlacementPlan): Refusal[] {
  return [...name].length > longestName ? [invalid("name", `名称最多 ${String(longestName)} 个字`)] : [];
}

function emptyAim(aim: Aim): Refusal[] {
  const named = aim.everywhere || Object.values(aim).some((list) => Array.isArray(list) && list.length > 0);
  return named ? [] : [invalid("aim", "请选择投放到哪里：阵地、层级、标签或屏幕至少选一项", "AIM_EMPTY")];
}

function aimProblems(field: "aim" | "exceptions", aim: Aim): Refusal[] {
  const places = [aim.stationIds, aim.subtreeIds, aim.screenIds, aim.screenGroupIds];
  const tags = [aim.stationTags, aim.screenTags];
  if (places.some(({ length }) => length > mostPlaces)) return [invalid(field, `阵地、屏幕和屏幕组每种最多选 ${String(mostPlaces)} 个`, "TOO_MANY")];
  if (tags.some(({ length }) => length > mostTags)) return [invalid(field, `标签最多选 ${String(mostTags)} 个`, "TOO_MANY")];
  return tags.flat().some((tag) => tag === "" || [...tag].length > 20) ? [invalid(field, "每个标签应为 1 到 20 个字")] : [];
}

function timeProblems({ windowFrom, windowUntil, dayparts, excludedDates }: PlacementPlan): Refusal[] {
  const refusals: Refusal[] = [];
  if (windowFrom && windowUntil && windowFrom >= windowUntil) refusals.push(invalid("windowUntil", "结束时间必须晚于开始时间", "ENDS_BEFORE_START"));
  if (dayparts.length > mostDayparts) refusals.push(invalid("dayparts", `每天的时段最多 ${String(mostDayparts)} 行`, "TOO_MANY"));
  if (dayparts.some(({ from, until }) => !clock.test(from) || !clock.test(until))) refusals.push(invalid("dayparts", "时段应写成 08:30 这样的钟点", "BAD_CLOCK"));
  if (dayparts.some(({ weekdays }) => weekdays.some((day) => !Number.isInteger(day) || day < 1 || day > 7))) refusals.push(invalid("dayparts", "星期应为 1（周一）到 7（周日）"));
  if (excludedDates.length > mostExcluded) refusals.push(invalid("excludedDates", `排除日期最多 ${String(mostExcluded)} 天`, "TOO_MANY"));
  if (!excludedDates.every(isDay)) refusals.push(invalid("excludedDates", "排除日期应写成 2026-10-01 这样的日期", "BAD_DATE"));
  return refusals;
}

function isDay(text: string): boolean {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00.000Z`) : null;
  return moment !== null && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

function strengthProblems({ weight, priority }: PlacementPlan): Refusal[] {
  const refusals: Refusal[] = [];
  if (!Number.isInteger(weight) || weight < 1 || weight > 10) refusals.push(invalid("weight", "权重应为 1 到 10 的整数"));
  if (!placementPriorities.includes(priority)) refusals.push(invalid("priority", "优先级应为普通、重要或紧急"));
  return refusals;
}

function ruleProblems({ rule }: PlacementPlan): Refusal[] {
  if (rule === null) return [];
  if (rule.themes.length > mostTags || rule.publisherIds.length > mostPlaces) return [invalid("rule", `主题最多 ${String(mostTags)} 个，发布单位最多 ${String(mostPlaces)} 个`, "TOO_MANY")];
  return rule.themes.some((theme) => theme === "" || [...theme].length > 80) ? [invalid("rule", "每个主题应为 1 到 80 个字")] : [];
}
