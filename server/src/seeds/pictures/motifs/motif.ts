import type { Palette } from "../palette";

/** Draws a theme's emblem inside a box of 800 × 800 around the origin. */
export type Motif = (palette: Palette) => string;
