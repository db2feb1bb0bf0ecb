import { palettes, paletteFor } from "./palette";

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test("every ink stands at least 7:1 above what may lie under it", () => {
  for (const { sky, ink, sun, near } of palettes) {
    const pairs = [contrast(ink, sky), contrast(ink, sun), contrast("#ffffff", near), contrast("#ffe99a", near)];
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(7);
  }
});

test("the same text always gets the same colours", () => {
  expect(paletteFor("文明餐桌")).toBe(paletteFor("文明餐桌"));
});
