import type { MediaLimits, PieceMedia } from "../../content";
import type { Screen } from "../../screens";

export const showProblemCodes = ["VIDEO_UNPLAYABLE", "COPY_MISSING", "TOO_LARGE", "VIDEO_ON_STRIP", "SHAPE_MISFIT", "PICTURE_SMALL"] as const;
export type ShowProblemCode = (typeof showProblemCodes)[number];

/** Something that keeps a placed piece from being shown as it should be, and on which screens. */
export interface ShowProblem {
  readonly code: ShowProblemCode;
  /** ERROR: it is not shown there; HINT: it is shown, not as well as it could be. */
  readonly severity: "ERROR" | "HINT";
  /** What is wrong and what to do, in Chinese. */
  readonly message: string;
  readonly screens: readonly ReachedScreen[];
}

export type ReachedScreen = Pick<Screen, "id" | "name" | "shape" | "stationId">;

/** A piece as far as it can fail to be shown. */
export interface ShownPiece {
  readonly media: readonly PieceMedia[];
  /** How many files it seals. */
  readonly sealed: number;
  /** Why its video cannot be played as it is, with what to do; null when it can. */
  readonly unplayable: string | null;
}

interface Finding {
  readonly code: ShowProblemCode;
  readonly severity: ShowProblem["severity"];
  readonly message: string;
  readonly on: (screen: ReachedScreen) => boolean;
}

const notStrip = ({ shape }: ReachedScreen): boolean => shape !== "STRIP";
// A third off upright or level leaves most of a screen empty.
const clearlyTurned = 1.3;

/** What keeps a piece from being shown as it should be on the screens it reaches; errors first. */
export function screenProblems(piece: ShownPiece, screens: readonly ReachedScreen[], limits: MediaLimits): ShowProblem[] {
  const findings = [...videoFindings(piece), ...copyFindings(piece), ...sizeFindings(piece, limits), ...pictureFindings(piece, limits)];
  return findings
    .map(({ code, severity, message, on }) => ({ code, severity, message, screens: screens.filter(on) }))
    .filter((problem) => problem.screens.length > 0)
    .sort((left, right) => Number(left.severity === "HINT") - Number(right.severity === "HINT"));
}

function videoFindings({ media, unplayable }: ShownPiece): Finding[] {
  const video = media.find(({ kind }) => kind === "VIDEO");
  if (!video) return [];
  const isCodedAnew = video.renditions.some(({ purpose }) => purpose === "VIDEO");
  const findings: Finding[] = [{
    code: "VIDEO_ON_STRIP", severity: "HINT", message: "条屏不放视频，只显示“条屏文字”；请核对条屏文字是否说清楚了。", on: ({ shape }) => shape === "STRIP",
  }];
  if (unplayable !== null && !isCodedAnew) findings.push({ code: "VIDEO_UNPLAYABLE", severity: "ERROR", message: unplayable, on: notStrip });
  return findings;
}

function copyFindings({ media, sealed }: ShownPiece): Finding[] {
  if (media.length >= sealed) return [];
  return [{ code: "COPY_MISSING", severity: "ERROR", message: "服务器上少了这条内容的图片或视频，屏幕收不到；请在内容系统里重新上传后送审。", on: notStrip }];
}

function sizeFindings({ media }: ShownPiece, limits: MediaLimits): Finding[] {
  const most = limits.SCREEN_MOST_MEGABYTES;
  const bytesOn = (shape: ReachedScreen["shape"]): number => media.reduce((sum, medium) => sum + lightest(medium, shape), 0);
  const isTooLarge = ({ shape }: ReachedScreen): boolean => shape !== "STRIP" && bytesOn(shape) > most * 1024 * 1024;
  return [{ code: "TOO_LARGE", severity: "ERROR", message: `图片和视频合起来超过 ${String(most)} MB，屏幕存不下；请减少张数，或把视频码率降低后重新上传。`, on: isTooLarge }];
}

function lightest({ bytes, renditions }: PieceMedia, shape: ReachedScreen["shape"]): number {
  return Math.min(bytes, ...renditions.filter(({ purpose }) => purpose === shape || purpose === "VIDEO").map((one) => one.bytes));
}

function pictureFindings({ media }: ShownPiece, limits: MediaLimits): Finding[] {
  const pictures = media.flatMap(({ kind, width, height }) => (kind === "IMAGE" && width !== null && height !== null ? [{ width, height }] : []));
  const least = limits.IMAGE_LEAST_LONG_SIDE;
  const findings: Finding[] = [];
  if (pictures.some(({ width, height }) => Math.max(width, height) < least)) {
    findings.push({ code: "PICTURE_SMALL", severity: "HINT", message: `有图片长边不到 ${String(least)} 像素，放到大屏上会模糊；有更大的原图请换上。`, on: notStrip });
  }
  if (pictures.length > 0 && pictures.every(({ width, height }) => height > width * clearlyTurned)) {
    findings.push({ code: "SHAPE_MISFIT", severity: "HINT", message: "只有竖图，横屏上两边会空着；请再配一张横图。", on: ({ shape }) => shape === "LANDSCAPE" });
  }
  if (pictures.length > 0 && pictures.every(({ width, height }) => width > height * clearlyTurned)) {
    findings.push({ code: "SHAPE_MISFIT", severity: "HINT", message: "只有横图，竖屏上上下会空着；请再配一张竖图。", on: ({ shape }) => shape === "PORTRAIT" });
  }
  return findings;
}
