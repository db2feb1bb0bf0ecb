export interface Palette {
  sky: string;
  ink: string;
  far: string;
  near: string;
  sun: string;
}

// Ink on sky, ink on sun and white on near all stand above 7:1.
export const palettes: Palette[] = [
  { sky: "#fdf6e0", ink: "#0b3d24", far: "#6fae68", near: "#0f4a2b", sun: "#f8c54a" },
  { sky: "#eaf4f8", ink: "#0a304a", far: "#6aa8c0", near: "#0f3f5c", sun: "#f9cf6b" },
  { sky: "#fff1e6", ink: "#561910", far: "#de8a6d", near: "#6b1f14", sun: "#f9c763" },
  { sky: "#f7eef5", ink: "#401746", far: "#b286b7", near: "#4c1f55", sun: "#f7cb74" },
  { sky: "#fbf3df", ink: "#452904", far: "#cda55b", near: "#56340a", sun: "#f6c250" },
];

const green = palettes[0] as Palette;

/** Always the same colours for the same text. */
export function paletteFor(text: string): Palette {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum = (sum * 31 + text.charCodeAt(i)) % 9973;
  return palettes[sum % palettes.length] ?? green;
}
