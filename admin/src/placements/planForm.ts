import type { PlacementPreviewInput } from '../../../schema/generated/admin/graphql';
import type { PlacementRow } from '../providers/contentCommands';

type Asked = Pick<PlacementPreviewInput, 'name' | 'rule' | 'aim' | 'exceptions' | 'windowFrom' | 'windowUntil' | 'weight' | 'priority'>;

/** A plan as it is being filled in. */
export interface PlanForm extends Asked {
  dayparts?: { weekdays?: number[] | null; from?: string | null; until?: string | null }[] | null;
  excludedDays?: { day?: string | null }[] | null;
}

/** The plan as the server takes it; lines that are not filled in yet are left out. */
export function askedPlan({ dayparts, excludedDays, ...plan }: PlanForm) {
  return {
    ...plan,
    dayparts: (dayparts ?? []).flatMap(({ weekdays, from, until }) => (from && until ? [{ weekdays: weekdays ?? [], from, until }] : [])),
    excludedDates: (excludedDays ?? []).flatMap(({ day }) => (day ? [day] : [])),
  };
}

/** A placement's plan as the form begins with it: what waits for a signature goes before what is in force. */
export function planFormOf({ plan: inForce, waiting }: Pick<PlacementRow, 'plan' | 'waiting'>): PlanForm {
  const plan = waiting?.plan ?? inForce;
  const { name, aim, exceptions, windowFrom, windowUntil, dayparts, weight, priority } = plan;
  const excludedDays = plan.excludedDates.map((day) => ({ day }));
  return { name, aim, exceptions, windowFrom, windowUntil, dayparts, excludedDays, weight, priority, ...(plan.rule ? { rule: plan.rule } : {}) };
}

/** Whether no place and no screen is named. */
export function namesNothing(aim: PlanForm['aim']): boolean {
  return Object.values(aim ?? {}).every((part) => !part || (Array.isArray(part) && part.length === 0));
}
