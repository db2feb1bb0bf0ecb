import { newId } from "../../../kernel/id";
import { localDay } from "../../../kernel/localTime";
import { invalid, notAllowed, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { contentEvents } from "../content.events";
import { canSetMediaRules } from "../content.policy";
import { mediaRuleKinds, type MediaRuleName } from "../media/mediaLimits";
import { MediaRule } from "../media/mediaRule.entity";

export interface SetMediaRule {
  readonly name: MediaRuleName;
  readonly value: number;
  /** First day; null for today. */
  readonly validFrom: string | null;
  readonly source: string;
  readonly timeZone: string;
}

const longestSource = 200;

/** Sets a limit for media from a day on; what was submitted before stays as it was judged. */
export async function setMediaRule(work: UnitOfWork, request: SetMediaRule): Promise<Outcome<MediaRule>> {
  const { actor } = work;
  if (!canSetMediaRules(actor)) return notAllowed();
  const today = localDay(work.now, request.timeZone);
  const wrong = problemsOf(request, today);
  if (wrong.length > 0) return refuseAll(wrong);
  const rule = Object.assign(new MediaRule(), {
    id: newId(work.now), name: request.name, value: request.value, validFrom: request.validFrom ?? today, source: request.source.trim(),
    recordedBy: actor.kind === "staff" ? actor.accountId : null, recordedAt: work.now,
  });
  await work.entities.insert(MediaRule, rule);
  work.record({ type: contentEvents.mediaRuleSet, payload: { name: rule.name } });
  return succeed(rule);
}

function problemsOf({ name, value, validFrom, source }: SetMediaRule, today: string): Refusal[] {
  const { least, most, unit } = mediaRuleKinds[name];
  const wrong: Refusal[] = [];
  if (value < least || value > most) wrong.push(invalid("value", `请填 ${String(least)} 到 ${String(most)}（${unit}）`));
  // What was judged on a day was judged by that day's rule.
  if (validFrom !== null && validFrom < today) wrong.push(invalid("validFrom", "不能早于今天"));
  if (source.trim() === "" || source.length > longestSource) wrong.push(invalid("source", `请写明依据，不超过 ${String(longestSource)} 个字`));
  return wrong;
}
