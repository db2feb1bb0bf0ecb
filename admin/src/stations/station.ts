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

/** 麦川镇 of 麦川镇新时代文明实践所: where room is short, everything is a place of 新时代文明实践. */
export const placeName = (name: string): string => name.replace(/(?:新时代)?文明实践(?:中心|所|站|点)$/, '') || name;
