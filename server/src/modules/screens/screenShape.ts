export const screenShapes = ["LANDSCAPE", "PORTRAIT", "STRIP"] as const;
export type ScreenShape = (typeof screenShapes)[number];

const stripRatio = 3;

/** The shape that slides are drawn for: a strip is at least three times as wide as high. */
export function shapeOf(size: { readonly widthPx: number; readonly heightPx: number }): ScreenShape {
  if (size.widthPx >= size.heightPx * stripRatio) return "STRIP";
  return size.heightPx > size.widthPx ? "PORTRAIT" : "LANDSCAPE";
}
