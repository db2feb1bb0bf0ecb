import type { PieceOneQuery, PieceRowFragment, RevisionState } from '../../../schema/generated/admin/graphql';
import type { Tone } from '../listing/LabelField';
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
