import type { FieldChange, MediumChange } from '../../../schema/generated/admin/graphql';
import type { Tone } from '../listing/LabelField';
import { refusalCodes } from '../providers/errors';
import type { VersionDiff, VersionMedium } from '../providers/versionCommands';

export const fieldChangeLabels: Record<FieldChange, string> = { SAME: '未改', ADDED: '新增', REMOVED: '删去', CHANGED: '改动' };
export const mediumChangeLabels: Record<MediumChange, string> = { SAME: '未改', ADDED: '新增', REMOVED: '删去', REPLACED: '更换', RETOLD: '说明文字改动' };
export const changeTones: Record<FieldChange | MediumChange, Tone> = {
  SAME: 'plain', ADDED: 'good', REMOVED: 'bad', CHANGED: 'waiting', REPLACED: 'waiting', RETOLD: 'waiting',
};

/** What a draft holds that nobody submitted, when that is why a version was not written back; null for any other error. */
export function unsentWords(error: unknown): string | null {
  return error instanceof Error && refusalCodes(error).includes('CONFLICT') ? error.message : null;
}

/** The page that compares two versions; the address can be shared. */
export function comparePath(fromId: string, toId: string): string {
  return `/versions?${new URLSearchParams({ from: fromId, to: toId }).toString()}`;
}

/** Every version is kept, so its number is its place, counted from the oldest; `revisions` come newest first. */
export function versionNumber(revisions: readonly { id: string }[], id: string): number {
  return revisions.length - revisions.findIndex((revision) => revision.id === id);
}

type Run = VersionDiff['fields'][number]['runs'][number];

/** The passages of one side: the first text holds what was removed, the second what was added. */
export function sideOf(runs: readonly Run[], side: 'from' | 'to'): Run[] {
  const foreign = side === 'from' ? 'ADDED' : 'REMOVED';
  return runs.filter(({ change }) => change !== foreign);
}

/** Size, shape and length of a file, as one reads it. */
export function mediumFacts({ bytes, width, height, seconds }: VersionMedium): string {
  const size = bytes == null ? '' : bytes >= 1_048_576 ? `${(bytes / 1_048_576).toFixed(1)} MB` : `${String(Math.max(1, Math.round(bytes / 1024)))} KB`;
  return [width != null && height != null ? `${String(width)}×${String(height)}` : '', seconds == null ? '' : `${String(Math.round(seconds))} 秒`, size].filter(Boolean).join(' · ');
}
