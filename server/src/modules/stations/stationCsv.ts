import { CsvError, parse } from "csv-parse/sync";

/** The columns of a file of stations, in the order of an export. */
export const stationColumns = [
  "编码", "名称", "层级", "上级编码", "地址", "经度", "纬度", "开放时间", "电话", "站长", "管理员", "标签",
] as const;
export type StationColumn = (typeof stationColumns)[number];

export interface CsvRow {
  /** Line of the file where the row ends, counted from 1. */
  readonly line: number;
  readonly cells: Readonly<Partial<Record<StationColumn, string>>>;
}

export interface RowError {
  readonly line: number;
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
}

const required: readonly StationColumn[] = ["编码", "名称", "层级"];
const mostRows = 6000;

/** Reads a CSV file; columns may stand in any order and optional ones may be missing. */
export function readStationCsv(csv: string): { readonly rows: CsvRow[]; readonly errors: RowError[] } {
  const records = parseRecords(csv);
  if (!Array.isArray(records)) return { rows: [], errors: [records] };
  const [header, ...body] = records;
  const names = header?.record ?? [];
  const errors = headerErrors(names);
  if (body.length > mostRows) errors.push(rowError(1, null, "TOO_MANY_ROWS", `一次最多导入 ${String(mostRows)} 行`));
  if (errors.length > 0) return { rows: [], errors };
  const rows: CsvRow[] = [];
  for (const { record, info } of body) {
    if (record.length > names.length) errors.push(rowError(info.lines, null, "COLUMN_COUNT", `这一行有 ${String(record.length)} 列，表头只有 ${String(names.length)} 列`));
    else rows.push({ line: info.lines, cells: Object.fromEntries(names.map((name, index) => [name, plain(record[index] ?? "")])) });
  }
  return { rows, errors };
}

interface ParsedRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

function parseRecords(csv: string): ParsedRecord[] | RowError {
  try {
    return parse(csv, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, skip_records_with_empty_values: true, trim: true }) as unknown as ParsedRecord[];
  } catch (error) {
    if (error instanceof CsvError) return rowError(Number(error["lines"] ?? 1), null, "BAD_CSV", "不是有效的 CSV：请检查引号是否成对");
    throw error;
  }
}

function headerErrors(names: readonly string[]): RowError[] {
  const missing = required.filter((name) => !names.includes(name)).map((name) => rowError(1, name, "MISSING_COLUMN", `表头缺少“${name}”`));
  const unknown = names.filter((name) => !(stationColumns as readonly string[]).includes(name));
  const doubled = names.filter((name, index) => names.indexOf(name) !== index);
  return [
    ...missing,
    ...unknown.map((name) => rowError(1, name, "UNKNOWN_COLUMN", `不认识表头“${name}”`)),
    ...doubled.map((name) => rowError(1, name, "DOUBLE_COLUMN", `表头“${name}”出现了两次`)),
  ];
}

/** An error of one cell or row. */
export function rowError(line: number, column: string | null, code: string, message: string): RowError {
  return { line, column, code, message };
}

/** Writes rows as CSV with a byte order mark, so that spreadsheets read the Chinese. */
export function writeStationCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  const lines = [stationColumns, ...rows].map((row) => row.map(writeCell).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function writeCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = harmless(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// A spreadsheet would run a cell that starts like a formula; an apostrophe makes it text.
function harmless(value: string): string {
  return /^[=+\-@\t\r']/.test(value) ? `'${value}` : value;
}

function plain(value: string): string {
  return /^'[=+\-@\t\r']/.test(value) ? value.slice(1) : value;
}
