/** The Chinese names of the fields of a row that the public reads. */
export type FieldNames<Row> = Partial<Readonly<Record<keyof Row, string>>>;

/** One field that differs. */
interface Difference<Row> {
  readonly field: keyof Row;
  readonly line: string;
  /** Whether something stands there now: what is emptied shows less. */
  readonly says: boolean;
}

/** The named fields that differ between two states of a row, each as a Chinese line; an empty text is no text. */
export function differences<Row extends object>(before: Row, after: Row, names: FieldNames<Row>): Difference<Row>[] {
  return (Object.entries(names) as [keyof Row, string][]).flatMap(([field, name]) => {
    const [from, to] = [textOf(before[field]), textOf(after[field])];
    return from === to ? [] : [{ field, line: lineOf(name, from, to), says: to !== "" }];
  });
}

/** The lines of what a change says anew; none when it only takes away. */
export function newLines<Row extends object>(before: Row, after: Row, names: FieldNames<Row>): string[] {
  const found = differences(before, after, names);
  return found.some(({ says }) => says) ? found.map(({ line }) => line) : [];
}

function lineOf(name: string, from: string, to: string): string {
  if (from === "") return `${name}：填写为“${to}”`;
  return to === "" ? `${name}：去掉“${from}”` : `${name}：从“${from}”改为“${to}”`;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(String).join("、");
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : JSON.stringify(value);
}
