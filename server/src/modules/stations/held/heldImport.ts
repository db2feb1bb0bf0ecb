import { differences, holdable, newLines } from "../../heldChanges";
import { importStations } from "../commands/importStations";
import { Station } from "../station.entity";
import { readStationCsv } from "../stationCsv";
import { readStations, type ImportedStation } from "../stationImport";
import { nothing, shown, stationNames, tagLines } from "./heldStations";

/**
 * A whole file of stations, each with what would become of it: whoever signs reads all of it, and a file that would do something else by then is refused.
 * A dry run, a file with mistakes and one that changes nothing residents read show nothing.
 */
export const heldImportStations = holdable({
  mutation: "importStations",
  roles: [],
  run: importStations,
  before: ({ entities }) => entities.find(Station),
  asks: (_work, { request, before, after }) => {
    if (request.dryRun || after.rowErrors.length > 0) return Promise.resolve(null);
    const known = new Map(before.map((station) => [station.code, station]));
    const codes = new Map(before.map(({ id, code }) => [id, code]));
    const rows = readStations(readStationCsv(request.csv).rows, known).stations.map((row) => told(row, known.get(row.code) ?? null, codes));
    if (!rows.some(({ says }) => says)) return Promise.resolve(null);
    return Promise.resolve({ title: `导入阵地：新增${String(after.created)}个，修改${String(after.updated)}个`, lines: rows.flatMap(({ lines }) => lines), stationId: null });
  },
});

/** What would become of one station, and whether that says anything anew. */
function told(row: ImportedStation, present: Station | null, codes: ReadonlyMap<string, string>): { readonly lines: string[]; readonly says: boolean } {
  const after = shown({ ...row, ...row.details });
  const above = (code: string | null): string => (code === null ? "" : `，上级${code}`);
  if (present === null) return { lines: [`新增${row.code} ${row.name}${above(row.parentCode)}`, ...newLines(nothing, { ...after, code: null, name: null }, stationNames).map((line) => `${row.code}｜${line}`)], says: true };
  const before = shown(present);
  const parent = codes.get(present.parentId ?? "") ?? null;
  const moved = parent === row.parentCode ? [] : [`上级：从“${parent ?? ""}”改为“${row.parentCode ?? ""}”`];
  const placed = [...moved, ...tagLines(present, row.details)];
  const lines = [...differences(before, after, stationNames).map(({ line }) => line), ...placed];
  return { lines: lines.map((line) => `${row.code} ${present.name}｜${line}`), says: placed.length > 0 || newLines(before, after, stationNames).length > 0 };
}
