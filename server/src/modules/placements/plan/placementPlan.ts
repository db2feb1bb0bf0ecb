import { nowhere, type Aim, type Daypart, type KeptPlan, type PieceRule, type Placement, type PlacementPlan, type PlacementPriority } from "../placement.entity";

/** A plan as somebody asks for it: what is left out means none, or the usual. */
export interface AskedPlan {
  readonly name?: string | null;
  readonly aim?: AskedAim | null;
  readonly exceptions?: AskedAim | null;
  readonly windowFrom?: Date | null;
  readonly windowUntil?: Date | null;
  readonly dayparts?: readonly Daypart[] | null;
  readonly excludedDates?: readonly string[] | null;
  readonly weight?: number | null;
  readonly priority?: PlacementPriority | null;
}

export type AskedAim = { readonly [Part in keyof Aim]?: Aim[Part] | null };
export type AskedRule = { readonly [Part in keyof PieceRule]?: PieceRule[Part] | null };

/** The plan that is asked for, in the form in which it is kept. */
export function planOf(asked: AskedPlan, rule: AskedRule | null, usualName: string): PlacementPlan {
  const name = asked.name?.trim() ?? "";
  return {
    name: name === "" ? usualName : name, rule: rule === null ? null : ruleOf(rule), aim: aimOf(asked.aim), exceptions: aimOf(asked.exceptions),
    windowFrom: asked.windowFrom ?? null, windowUntil: asked.windowUntil ?? null, dayparts: (asked.dayparts ?? []).map(daypartOf), excludedDates: listed(asked.excludedDates),
    weight: asked.weight ?? 1, priority: asked.priority ?? "NORMAL",
  };
}

/** What a row says. */
export function planOfRow(row: Placement): PlacementPlan {
  const { name, rule, aim, exceptions, windowFrom, windowUntil, dayparts, excludedDates, weight, priority } = row;
  return { name, rule, aim, exceptions, windowFrom, windowUntil, dayparts, excludedDates: excludedDates ?? [], weight, priority };
}

/** The plan as it is kept while it waits, and back. */
export function keptPlan(plan: PlacementPlan): KeptPlan {
  return { ...plan, windowFrom: plan.windowFrom?.toISOString() ?? null, windowUntil: plan.windowUntil?.toISOString() ?? null };
}

export function openedPlan(kept: KeptPlan): PlacementPlan {
  const moment = (text: string | null): Date | null => (text === null ? null : new Date(text));
  return { ...kept, windowFrom: moment(kept.windowFrom), windowUntil: moment(kept.windowUntil) };
}

/** The columns that hold a plan. */
export function columnsOf(plan: PlacementPlan): Pick<Placement, keyof PlacementPlan> {
  return { ...plan, dayparts: [...plan.dayparts], excludedDates: [...plan.excludedDates] };
}

function aimOf(asked: AskedAim | null | undefined): Aim {
  if (!asked) return nowhere;
  const { stationIds, subtreeIds, tiers, stationTags, screenIds, screenTags, screenGroupIds } = asked;
  return {
    everywhere: asked.everywhere ?? false, stationIds: listed(stationIds), subtreeIds: listed(subtreeIds), tiers: listed(tiers), stationTags: trimmed(stationTags),
    screenIds: listed(screenIds), screenTags: trimmed(screenTags), screenGroupIds: listed(screenGroupIds),
  };
}

function ruleOf({ types, themes, publisherIds }: AskedRule): PieceRule {
  return { types: listed(types), themes: trimmed(themes), publisherIds: listed(publisherIds) };
}

function daypartOf({ weekdays, from, until }: Daypart): Daypart {
  const sorted = listed(weekdays);
  return { weekdays: sorted.length === 7 ? [] : sorted, from, until };
}

function listed<One extends string | number>(list: readonly One[] | null | undefined): One[] {
  return [...new Set(list ?? [])].sort((left, right) => (left < right ? -1 : 1));
}

function trimmed(list: readonly string[] | null | undefined): string[] {
  return listed(list?.map((one) => one.trim()));
}
