import { invalid, type Refusal } from "../../kernel/outcome";
import { isPersonalPhone } from "../../kernel/officePhone";
import { localDay } from "../../kernel/localTime";
import type { DutyEntry, GuardPeriod } from "./guardPeriod.entity";

const longestDays = 366;
const dayMilliseconds = 86_400_000;
const mostEntries = 400;

type Checked = Pick<GuardPeriod, "name" | "source" | "startsAt" | "endsAt" | "dutyList">;

/** The rules that a guard period breaks by itself. */
export function checkGuardPeriod(period: Checked, timeZone: string): Refusal[] {
  const refusals = [...checkLine("name", "名称", period.name, 40), ...checkLine("source", "依据", period.source, 100)];
  const length = period.endsAt.getTime() - period.startsAt.getTime();
  if (length <= 0) refusals.push(invalid("endsAt", "结束时间应晚于开始时间", "ENDS_BEFORE_START"));
  if (length > longestDays * dayMilliseconds) refusals.push(invalid("endsAt", "一个重要保障期不能超过一年"));
  return [...refusals, ...checkDuty(period, timeZone)];
}

function checkLine(field: "name" | "source", label: string, text: string, most: number): Refusal[] {
  if (text === "") return [invalid(field, field === "source" ? "请写明依据，如发文单位和文号" : `请填写${label}`)];
  return [...text].length > most ? [invalid(field, `${label}不能超过${String(most)}个字`)] : [];
}

function checkDuty({ dutyList, startsAt, endsAt }: Checked, timeZone: string): Refusal[] {
  if (dutyList.length > mostEntries) return [invalid("dutyList", `值班表最多${String(mostEntries)}行`)];
  const days = { first: localDay(startsAt, timeZone), last: localDay(new Date(endsAt.getTime() - 1), timeZone) };
  return dutyList.flatMap((entry, row) => {
    const problem = dutyProblem(entry, days);
    return problem === null ? [] : [invalid("dutyList", `值班表第${String(row + 1)}行：${problem}`)];
  });
}

function dutyProblem({ onDay, name, post, phone }: DutyEntry, { first, last }: { first: string; last: string }): string | null {
  if (onDay !== null && (onDay < first || onDay > last)) return `日期${onDay}不在保障期内`;
  if (name === "" || [...name].length > 20) return "请填写姓名，不超过20个字";
  if ([...post].length > 30) return "职务不能超过30个字";
  if (phone === "" || [...phone].length > 40) return "请填写值班电话";
  return isPersonalPhone(phone) ? "请填写办公电话，不要填写个人手机号" : null;
}
