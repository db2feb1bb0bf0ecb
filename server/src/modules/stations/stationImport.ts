import { invalid, type Refusal } from "../../kernel/outcome";
import type { Station, StationTier } from "./station.entity";
import { badCode, badName, stored } from "./station.text";
import { rowError, type CsvRow, type RowError, type StationColumn } from "./stationCsv";
import { detailRefusals, mayHang, mergeDetails, tierNames, wrongTier, type StoredDetails } from "./stationRules";

/** One row of the file as a station, its parent still by code. */
export interface ImportedStation {
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly tier: StationTier;
  readonly parentCode: string | null;
  readonly details: StoredDetails;
}

/** The column of a field of a station. */
export const columnOf: Readonly<Record<string, StationColumn>> = {
  code: "编码", name: "名称", parentId: "上级编码", address: "地址", longitude: "经度", latitude: "纬度", openingHours: "开放时间", phone: "电话",
  headName: "站长", keeperName: "管理员", tags: "标签",
};

/** Turns rows into stations; columns that the file lacks keep what the station of that code has. */
export function readStations(rows: readonly CsvRow[], known: ReadonlyMap<string, Station>): { stations: ImportedStation[]; errors: RowError[] } {
  const stations: ImportedStation[] = [];
  const errors: RowError[] = [];
  for (const row of rows) {
    const read = readStation(row, known.get(row.cells["编码"] ?? ""));
    if (Array.isArray(read)) errors.push(...read);
    else stations.push(read);
  }
  return { stations, errors };
}

function readStation({ line, cells }: CsvRow, present: Station | undefined): ImportedStation | RowError[] {
  const code = cells["编码"] ?? "";
  const name = cells["名称"] ?? "";
  const tier = tierOf(cells["层级"] ?? "");
  const longitude = degrees(cells["经度"]);
  const latitude = degrees(cells["纬度"]);
  const notNumbers = numberRefusals({ longitude, latitude });
  const details = mergeDetails(
    {
      address: cells["地址"], openingHours: cells["开放时间"], phone: cells["电话"], headName: cells["站长"], keeperName: cells["管理员"],
      tags: cells["标签"]?.split(/[、,，;；|]/), ...(notNumbers.length > 0 ? {} : { longitude, latitude }),
    },
    present,
  );
  const refusals = [...badCode(code), ...badName(name), ...notNumbers, ...detailRefusals(details)];
  const errors = refusals.map((refusal) => asRowError(line, refusal));
  if (tier === null) errors.push(rowError(line, "层级", "UNKNOWN_TIER", "层级应为 中心、所、站、点 之一"));
  if (errors.length > 0 || tier === null) return errors;
  return { line, code, name, tier, parentCode: parentCodeOf(cells), details };
}

function parentCodeOf(cells: CsvRow["cells"]): string | null {
  return stored(cells["上级编码"]);
}

function tierOf(text: string): StationTier | null {
  const entry = Object.entries(tierNames).find(([, name]) => text === name || text === `实践${name}` || text === `文明实践${name}`);
  return (entry?.[0] as StationTier | undefined) ?? null;
}

function degrees(text: string | undefined): number | null | undefined {
  if (text === undefined) return undefined;
  return text === "" ? null : Number(text);
}

function numberRefusals(position: Record<"longitude" | "latitude", number | null | undefined>): Refusal[] {
  return (["longitude", "latitude"] as const).flatMap((field) =>
    Number.isNaN(position[field]) ? [invalid(field, "应为数字，例如 113.25")] : [],
  );
}

/** A rule's refusal as an error of the file. */
function asRowError(line: number, { code, message, field }: Refusal): RowError {
  return rowError(line, columnOf[field[0] ?? ""] ?? null, code, message);
}

/** What is wrong between the rows: codes that come twice, parents that are nowhere or at a wrong level. */
export function treeErrors(rows: readonly CsvRow[], stations: readonly ImportedStation[], known: ReadonlyMap<string, Station>): RowError[] {
  // A row with an error of its own is a parent all the same: its children are not to blame.
  const tiers = new Map<string, StationTier | null>(rows.map(({ cells }) => [cells["编码"] ?? "", null]));
  for (const [code, { tier }] of known) tiers.set(code, tier);
  for (const { code, tier } of stations) tiers.set(code, tier);
  const seen = new Set<string>();
  return stations.flatMap((station) => {
    const errors = hangErrors(station, tiers);
    if (seen.has(station.code)) errors.push(rowError(station.line, "编码", "CODE_TWICE", `编码 ${station.code} 在文件里出现了两次`));
    seen.add(station.code);
    const present = known.get(station.code);
    const parent = known.get(station.parentCode ?? "");
    if (parent?.status === "CLOSED" && parent.id !== present?.parentId) errors.push(rowError(station.line, "上级编码", "PARENT_CLOSED", `上级 ${parent.code} 已经撤销`));
    if (present && present.tier !== station.tier) errors.push(rowError(station.line, "层级", "TIER_CHANGED", `${station.code} 已是“${tierNames[present.tier]}”，不能改层级`));
    return errors;
  });
}

function hangErrors({ line, tier, parentCode }: ImportedStation, tiers: ReadonlyMap<string, StationTier | null>): RowError[] {
  if (parentCode === null) return tier === "CENTRE" ? [] : [asRowError(line, wrongTier(tier, null))];
  const parentTier = tiers.get(parentCode);
  if (parentTier === undefined) return [rowError(line, "上级编码", "UNKNOWN_PARENT", `没有编码为 ${parentCode} 的上级`)];
  return parentTier === null || mayHang(tier, parentTier) ? [] : [asRowError(line, wrongTier(tier, parentTier))];
}
