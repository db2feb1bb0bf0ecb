import type { Box } from "../slides/frame";

export type PreviewShape = "LANDSCAPE" | "PORTRAIT" | "STRIP" | "MINI_PROGRAM_CARD";

/** Which revision is to be drawn, as what, and on a screen of which size. */
export interface Question {
  revisionId: string;
  shape: PreviewShape;
  box: Box;
}

// The commonest screens of each shape, in pixels.
const usual: Record<PreviewShape, Box> = {
  LANDSCAPE: { width: 1920, height: 1080 },
  PORTRAIT: { width: 1080, height: 1920 },
  STRIP: { width: 1536, height: 192 },
  MINI_PROGRAM_CARD: { width: 375, height: 812 },
};
const least = 16;
const most = 8192;

/** Reads the address; null when it names no revision or no shape. */
export function readQuestion(search: string): Question | null {
  const asked = new URLSearchParams(search);
  const revisionId = asked.get("revision") ?? "";
  const shape = asked.get("shape") ?? "LANDSCAPE";
  if (!/^[0-9a-f-]{36}$/i.test(revisionId) || !isShape(shape)) return null;
  const width = pixels(asked.get("width"));
  const height = pixels(asked.get("height"));
  return { revisionId, shape, box: width && height ? { width, height } : usual[shape] };
}

function isShape(text: string): text is PreviewShape {
  return Object.prototype.hasOwnProperty.call(usual, text);
}

function pixels(text: string | null): number | null {
  const size = Number(text);
  return Number.isInteger(size) && size >= least && size <= most ? size : null;
}
