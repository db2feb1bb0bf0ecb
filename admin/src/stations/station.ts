import type { StationRowFragment, StationTier } from '../../../schema/generated/admin/graphql';
import type { Tone } from '../listing/LabelField';

export type StationRow = StationRowFragment;

export const stationStatusTones: Record<string, Tone> = { ACTIVE: 'good', PROPOSED: 'waiting', SUSPENDED: 'waiting', CLOSED: 'bad' };

/** Marks on the map, big to small; told apart by size as well as colour. */
export const tierMarks: Record<StationTier, { radius: number; colour: string }> = {
  CENTRE: { radius: 12, colour: '#a3261b' },
  INSTITUTE: { radius: 8, colour: '#1f5a43' },
  STATION: { radius: 5, colour: '#8a5a00' },
  POINT: { radius: 4, colour: '#2b5c74' },
};

const tiersInOrder: readonly StationTier[] = ['CENTRE', 'INSTITUTE', 'STATION', 'POINT'];

/** The tiers that may stand under one of this tier. */
export function tiersUnder(tier: StationTier): StationTier[] {
  return tiersInOrder.slice(tiersInOrder.indexOf(tier) + 1);
}
