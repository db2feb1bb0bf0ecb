import { CsvError, parse } from "csv-parse/sync";
import { entryProblem, mostEntries, storedEntry } from "./entryRules";
import type { WordingEntry, WordingKind } from "./wordingEngine/wordingList";

/** The columns of a list's file, in the order of an export. */
export const entryColumns = ["词语", "建议用语", "错误写法", "例外", "近似", "说明"] as const;
type EntryColumn = (typeof entryColumns)[number];

/** What is wrong in a line of a file, counted from 1. */
export interface EntryRowError {
  readonly line: number;
  readonly message: string;
}

interface ParsedRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** Reads entries, one a line; a first line that names the columns may put them in any order, without one they stand as in an export. */
export function readEntryCsv(kind: WordingKind, csv: string): { readonly entries: readonly WordingEntry[]; readonly errors: readonly EntryRowError[] } {
  const records = parseRecords(csv);
  if (!Array.isArray(records)) return { entries: [], errors: [records] };
  const columns = columnsOf(records[0]?.record ?? []);
  const rows = columns.named ? records.slice(1) : records;
  if (rows.length > mostEntries) return { entries: [], errors: [{ line: 1, message: `一次最多导入 ${String(mostEntries)} 条` }] };
  const entries = new Map<string, WordingEntry>();
  const errors: EntryRowError[] = columns.unknown.map((name) => ({ line: 1, message: `不认识表头“${name}”` }));
  for (const { record, info } of errors.length > 0 ? [] : rows) {
    const entry = entryOf(columns.names, record);
    const problem = rowProblem(record.length > columns.names.length, entries.has(entry.text), entry.text) ?? entryProblem(kind, entry);
    if (problem === null) entries.set(entry.text, entry);
    else errors.push({ line: info.lines, message: problem });
  }
  return { entries: [...entries.values()], errors };
}

function rowProblem(isTooLong: boolean, isKnown: boolean, text: string): string | null {
  if (isTooLong) return "这一行的列太多";
  return isKnown ? `“${text}”出现了两次` : null;
}

function parseRecords(csv: string): ParsedRecord[] | EntryRowError {
  try {
    return parse(csv, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, skip_records_with_empty_values: true, trim: true }) as unknown as ParsedRecord[];
  } catch (error) {
    if (error instanceof CsvError) return { line: Number(error["lines"] ?? 1), message: "不是有效的 CSV：请检查引号是否成对" };
    throw error;
  }
}

function columnsOf(first: readonly string[]): { readonly named: boolean; readonly names: readonly string[]; readonly unknown: readonly string[] } {
  if (!first.includes("词语")) return { named: false, names: entryColumns, unknown: [] };
  return { named: true, names: first, unknown: first.filter((name) => !(entryColumns as readonly string[]).includes(name)) };
}

function entryOf(names: readonly string[], record: readonly string[]): WordingEntry {
  const cell = (column: EntryColumn): string => plain(record[names.indexOf(column)] ?? "");
  const several = (column: EntryColumn): string[] => cell(column).split(/[;；|\n]/);
  return storedEntry({
    text: cell("词语"), suggestion: cell("建议用语"), variants: several("错误写法"), exceptions: several("例外"), near: cell("近似") === "是", note: cell("说明"),
  });
}

/** Writes entries as CSV with a byte order mark, so that spreadsheets read the Chinese. */
export function writeEntryCsv(entries: readonly WordingEntry[]): string {
  const rows = entries.map(({ text, suggestion, variants, exceptions, near, note }) => [text, suggestion ?? "", variants.join("；"), exceptions.join("；"), near ? "是" : "", note ?? ""]);
  return `\uFEFF${[entryColumns, ...rows].map((row) => row.map(writeCell).join(",")).join("\r\n")}\r\n`;
}

function writeCell(value: string): string {
  // A spreadsheet would run a cell that starts like a formula, and drop the zero of a dial code; an apostrophe makes it text.
  const safe = /^[=+\-@\t\r'0]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function plain(value: string): string {
  return /^'[=+\-@\t\r'0]/.test(value) ? value.slice(1) : value;
}
