import { placementPriorities, type PlacementPriority } from "../placement.entity";
import type { Showing } from "./matchPlacements";
import { showingWindows, type ShowWindow } from "./showingWindows";

/** How strongly something is shown. */
export interface Strength {
  readonly priority: PlacementPriority;
  readonly weight: number;
}

/** When something is shown with one strength. */
export interface StrengthWindows extends Strength {
  readonly windows: readonly ShowWindow[];
}

/**
 * The showings within a span, apart by how strongly they show: at every moment the highest priority and the greatest weight of those that are on, so that one
 * showing less never makes anything stronger. The weakest first; no two overlap.
 */
export function strengthWindows(showings: readonly Showing[], span: ShowWindow, timeZone: string): StrengthWindows[] {
  const [first] = showings;
  if (first === undefined) return [];
  if (showings.every((showing) => sameStrength(showing, first))) return parts([{ ...strengthOf(first), windows: showingWindows(showings, span, timeZone) }]);
  return parts(bySweep(showings.map((showing) => ({ ...strengthOf(showing), windows: showingWindows([showing], span, timeZone) }))));
}

/** The weakest of the strengths that showings have by themselves. */
export function weakestOf(showings: readonly Strength[]): Strength | null {
  const [weakest] = [...showings].sort(byStrength);
  return weakest ? strengthOf(weakest) : null;
}

export function sameStrength(left: Strength, right: Strength): boolean {
  return left.priority === right.priority && left.weight === right.weight;
}

function bySweep(layers: readonly StrengthWindows[]): StrengthWindows[] {
  const edges = [...new Set(layers.flatMap(({ windows }) => windows.flatMap(({ from, until }) => [from.getTime(), until.getTime()])))].sort((left, right) => left - right);
  const found = new Map<string, Strength & { windows: ShowWindow[] }>();
  edges.forEach((edge, index) => {
    const [from, until] = [new Date(edge), new Date(edges[index + 1] ?? edge)];
    const strength = united(layers.filter(({ windows }) => windows.some((window) => window.from <= from && from < window.until)));
    if (strength === null) return;
    const key = `${strength.priority} ${String(strength.weight)}`;
    const part = found.get(key) ?? { ...strength, windows: [] };
    found.set(key, part);
    const { windows } = part;
    const before = windows.at(-1);
    if (before?.until.getTime() === edge) windows[windows.length - 1] = { from: before.from, until };
    else windows.push({ from, until });
  });
  return [...found.values()];
}

function united(strengths: readonly Strength[]): Strength | null {
  if (strengths.length === 0) return null;
  const rank = Math.max(...strengths.map(rankOf));
  return { priority: placementPriorities[rank] ?? "NORMAL", weight: Math.max(...strengths.map(({ weight }) => weight)) };
}

function parts(found: readonly StrengthWindows[]): StrengthWindows[] {
  return found.filter(({ windows }) => windows.length > 0).sort(byStrength);
}

function strengthOf({ priority, weight }: Strength): Strength {
  return { priority, weight };
}

function byStrength(left: Strength, right: Strength): number {
  return rankOf(left) - rankOf(right) || left.weight - right.weight;
}

function rankOf({ priority }: Strength): number {
  return placementPriorities.indexOf(priority);
}
