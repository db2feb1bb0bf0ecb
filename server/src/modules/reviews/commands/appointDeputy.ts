import { newId } from "../../../kernel/id";
import { addDays, momentOf } from "../../../kernel/localTime";
import { invalid, notAllowed, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { reviewerAccounts, roleHolders, StaffAccount } from "../../identity";
import { canKeepReviewRules } from "../review.policy";
import { reviewEvents } from "../review.events";
import { ReviewDeputy } from "../reviewDeputy.entity";

/** Who reviews in whose place, on which days. */
export interface AppointDeputy {
  readonly principalId: string;
  readonly deputyId: string;
  /** First day, yyyy-mm-dd, in the county's time zone. */
  readonly from: string;
  /** Last day, inclusive. */
  readonly until: string;
  readonly reason: string;
  readonly timeZone: string;
}

/** Names the deputy (B角) of a reviewer (A角) for some days; acts as a deputy are recorded with both names. */
export async function appointDeputy(work: UnitOfWork, request: AppointDeputy): Promise<Outcome<ReviewDeputy>> {
  if (!canKeepReviewRules(work.actor)) return notAllowed("只有管理员可以安排代审");
  const refusals = [...dayRefusals(request, work.now), ...(await peopleRefusals(work, request))];
  if (refusals.length > 0) return refuseAll(refusals);
  const { principalId, deputyId, from, until, timeZone } = request;
  const deputy = Object.assign(new ReviewDeputy(), {
    id: newId(work.now), principalId, deputyId, startsAt: momentOf(from, "00:00", timeZone), endsAt: momentOf(addDays(until, 1), "00:00", timeZone),
    reason: request.reason.trim(), createdBy: work.actor.kind === "staff" ? work.actor.accountId : null, createdAt: work.now,
  });
  await work.entities.insert(ReviewDeputy, deputy);
  work.record({ type: reviewEvents.deputyChanged, payload: { deputyId: deputy.id } });
  return succeed(deputy);
}

function dayRefusals({ from, until, timeZone }: AppointDeputy, now: Date): Refusal[] {
  const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00.000Z`));
  if (!isDay(from)) return [invalid("from", "请填写开始日期")];
  if (!isDay(until) || until < from) return [invalid("until", "结束日期不能早于开始日期", "ENDS_BEFORE_START")];
  return momentOf(addDays(until, 1), "00:00", timeZone) <= now ? [invalid("until", "结束日期已经过去")] : [];
}

async function peopleRefusals({ entities }: UnitOfWork, { principalId, deputyId, reason }: AppointDeputy): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  const [principal] = await reviewerAccounts({ entities }, [principalId]);
  if (!principal?.grants.some(({ role }) => role === "REVIEWER")) refusals.push(invalid("principalId", "A角要是在岗的审核员"));
  if (!(await entities.existsBy(StaffAccount, { id: deputyId, active: true }))) refusals.push(invalid("deputyId", "B角要是在用的账号", "NOT_FOUND"));
  else if ((await roleHolders({ entities }, [deputyId])).length === 0) refusals.push(invalid("deputyId", "这个账号还没有任何角色，不能代审；请先在“工作人员”里给它安排角色", "DEPUTY_WITHOUT_ROLE"));
  if (principalId === deputyId) refusals.push(invalid("deputyId", "A角和B角不能是同一个人"));
  if (reason.trim() === "") refusals.push(invalid("reason", "请写明原因，例如：出差"));
  if ([...reason.trim()].length > 200) refusals.push(invalid("reason", "原因最多 200 个字"));
  return refusals;
}
