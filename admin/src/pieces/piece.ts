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
  const where = placement.allStations ? '所有阵地' : placement.stations.map((station) => station.name).join('、');
  const when = placement.windows.map((window) => windowText(window.from, window.until)).join('；');
  const priority = placement.priority === 'NORMAL' ? '' : priorityLabels[placement.priority];
  const named = placement.allStations ? '' : placement.name;
  return [...new Set([named, placement.rule, where, when, priority])].filter(Boolean).join(' · ');
}
