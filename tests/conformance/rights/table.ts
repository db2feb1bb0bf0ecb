/** A table that reads well in a diff: one line a row, columns aligned. */
export function table(corner: string, columns: readonly string[], rows: readonly (readonly [string, readonly string[]])[]): string {
  const lines = [[corner, ...columns], ...rows.map(([name, cells]) => [name, ...cells])];
  const widths = lines[0]?.map((_cell, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ").trimEnd()).join("\n") + "\n";
}
