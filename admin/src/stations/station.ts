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
