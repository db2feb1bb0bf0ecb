import type { ScreenRowFragment } from '../../../schema/generated/admin/graphql';
import type { Tone } from '../listing/LabelField';

export type ScreenRow = ScreenRowFragment;

export const presenceTones: Record<ScreenRow['presence'], Tone> = { ONLINE: 'good', OFFLINE: 'bad', NEVER_SEEN: 'waiting', UNCONNECTED: 'plain' };

/** 1920×1080 横屏, as one says a screen's size. */
export function sizeOf(screen: Pick<ScreenRow, 'widthPx' | 'heightPx'>): string {
  return screen.widthPx && screen.heightPx ? `${screen.widthPx}×${screen.heightPx}` : '';
}
