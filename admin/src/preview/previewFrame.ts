export type PreviewShape = 'LANDSCAPE' | 'PORTRAIT' | 'STRIP' | 'MINI_PROGRAM_CARD';

/** A screen by its size in pixels. */
export interface ScreenSize {
  width: number;
  height: number;
}

export const previewShapes: readonly { shape: PreviewShape; label: string; usual: ScreenSize }[] = [
  { shape: 'LANDSCAPE', label: '横屏', usual: { width: 1920, height: 1080 } },
  { shape: 'PORTRAIT', label: '竖屏', usual: { width: 1080, height: 1920 } },
  { shape: 'STRIP', label: '条屏', usual: { width: 1536, height: 192 } },
  { shape: 'MINI_PROGRAM_CARD', label: '小程序', usual: { width: 375, height: 812 } },
];

const tallest = 20_000;

/** The address of the player's own drawing of a revision. */
export function previewAddress(revisionId: string, shape: PreviewShape, size?: ScreenSize): string {
  const asked = new URLSearchParams({ revision: revisionId, shape });
  if (size) {
    asked.set('width', String(size.width));
    asked.set('height', String(size.height));
  }
  return `/screen/preview?${asked.toString()}`;
}

/** The height a preview tells of itself; null for any other message. */
export function toldHeight(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, height } = data as { type?: unknown; height?: unknown };
  if (type !== 'preview-height' || typeof height !== 'number' || !(height > 0)) return null;
  return Math.min(Math.ceil(height), tallest);
}
