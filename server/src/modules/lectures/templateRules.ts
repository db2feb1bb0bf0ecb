import { invalid, type Refusal } from "../../kernel/outcome";
import type { LectureTemplate } from "./lectureTemplate.entity";
import { holdsPlaceholders, unknownPlaceholders } from "./placeholders";

const longestName = 20;
const longestSummary = 1000;
const longestAudience = 40;

/** The rules that a template breaks by itself. */
export function checkTemplate({ name, summary, audience }: Pick<LectureTemplate, "name" | "summary" | "audience">): Refusal[] {
  const refusals: Refusal[] = [];
  if (name === "") refusals.push(invalid("name", "请填写模板名称"));
  if ([...name].length > longestName) refusals.push(invalid("name", `模板名称不能超过${String(longestName)}个字`));
  if (summary === null && audience === null) refusals.push(invalid("summary", "简介和面向对象至少填写一项"));
  return [...refusals, ...checkSummary(summary ?? ""), ...checkAudience(audience ?? "")];
}

function checkSummary(summary: string): Refusal[] {
  if ([...summary].length > longestSummary) return [invalid("summary", `简介不能超过${String(longestSummary)}个字`)];
  const unknown = unknownPlaceholders(summary);
  return unknown.length > 0 ? [invalid("summary", `简介里的${[...new Set(unknown)].join("、")}不是占位符，居民会原样读到，请改正`)] : [];
}

function checkAudience(audience: string): Refusal[] {
  if ([...audience].length > longestAudience) return [invalid("audience", `面向对象不能超过${String(longestAudience)}个字`)];
  return holdsPlaceholders(audience) || unknownPlaceholders(audience).length > 0 ? [invalid("audience", "面向对象里不能用占位符")] : [];
}

/** A word without the blanks around it; null when nothing is left. */
export function wordOrNull(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
