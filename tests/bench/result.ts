/** Prints one line of result; `value` is what is held against the gate. */
export function report(name: string, value: number, unit: string, bounds: { gate: number; aim: number; better?: "lower" | "higher" }): void {
  const { gate, aim, better = "lower" } = bounds;
  process.stdout.write(`${JSON.stringify({ name, value: Number(value.toFixed(3)), unit, gate, aim, better })}\n`);
}

/** The value that a share of the sorted values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
