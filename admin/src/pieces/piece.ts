import type { PieceOneQuery, PieceRowFragment, RevisionState } from '../../../schema/generated/admin/graphql';
import { priorityLabels } from '../i18n/labels';
import type { Tone } from '../listing/LabelField';
import type { PlacementRow } from '../providers/contentCommands';
import { countyDateTime } from '../time/countyTime';

export type PieceRow = PieceRowFragment;
export type PiecePage = NonNullable<PieceOneQuery['record']>;

export const pieceTones: Record<PieceRow['state'] | RevisionState, Tone> = {
  SUBMITTED: 'waiting', IN_REVIEW: 'waiting', RETURNED: 'bad', LIVE: 'good', SCHEDULED: 'waiting', EXPIRED: 'plain', SUPERSEDED: 'plain',
  WITHDRAWN: 'plain', RECALLED: 'bad',
};

/** From when until when, as one reads it; 长期 when nobody said. */
export function windowText(from: string | null | undefined, until: string | null | undefined): string {
  if (!from && !until) return '长期';
  return `${from ? countyDateTime(from) : '即日'} 起，${until ? `到 ${countyDateTime(until)}` : '长期'}`;
}

/** Where a placement shows its pieces. */
export function placementText(placement: PlacementRow): string {
  const named = placement.allStations ? '' : placement.name;
  return [...new Set([named, placement.rule, planText(placement.plan)])].filter(Boolean).join(' · ');
}

const weekdays = '一二三四五六日';

/** A plan in one line: where, where not, when, how strongly. */
export function planText(plan: PlacementRow['plan']): string {
  const window = plan.windowFrom || plan.windowUntil ? windowText(plan.windowFrom, plan.windowUntil) : '';
  const hours = plan.dayparts.map(({ weekdays: days, from, until }) => `${days.length === 0 ? '每天' : `周${days.map((day) => weekdays.charAt(day - 1)).join('、')}`}${from}–${until <= from ? '次日' : ''}${until}`);
  return [
    plan.aimText, plan.exceptionsText && `不含：${plan.exceptionsText}`, window, hours.join('；'), plan.excludedDates.length > 0 && `${plan.excludedDates.join('、')}不放`,
    plan.weight > 1 && `权重 ${String(plan.weight)}`, plan.priority !== 'NORMAL' && priorityLabels[plan.priority],
  ].filter(Boolean).join(' · ');
}
