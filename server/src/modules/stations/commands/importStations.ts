import { notAllowed, notFound, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { reasonTooLong, type Worded } from "../../wording";
import { plantStation } from "../plantStation";
import { checkStationWords } from "../publicWords";
import { Station, stationTiers } from "../station.entity";
import { canImportStations } from "../station.policy";
import { readStationCsv, type RowError } from "../stationCsv";
import { readStations, treeErrors, type ImportedStation } from "../stationImport";
import { wordErrors } from "../stationImportWords";
import { StationParent } from "../stationParent.entity";
import { mergeDetails } from "../stationRules";
import { moveStation } from "./moveStation";
import { updateStation } from "./updateStation";

export interface ImportStations extends Worded {
  readonly csv: string;
  readonly dryRun: boolean;
  readonly timeZone: string;
}

export interface ImportedStations {
  readonly rowsRead: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rowErrors: readonly RowError[];
}

/** Brings a whole file in: every row, or none when one is wrong or it is a dry run. */
export async function importStations(work: UnitOfWork, request: ImportStations): Promise<Outcome<ImportedStations>> {
  if (!canImportStations(work.actor)) return notAllowed();
  const tooLong = reasonTooLong(request.wordingReason);
  if (tooLong) return refuseAll([tooLong]);
  const known = new Map((await work.entities.find(Station)).map((station) => [station.code, station]));
  const file = readStationCsv(request.csv);
  const read = readStations(file.rows, known);
  const rowErrors = [...file.errors, ...read.errors, ...treeErrors(file.rows, read.stations, known), ...(await wordErrors(work, read.stations, known, request))].sort((left, right) => left.line - right.line);
  const rowsRead = file.rows.length;
  if (rowErrors.length > 0) return succeed({ rowsRead, created: 0, updated: 0, unchanged: 0, rowErrors });
  const codeOf = new Map([...known.values()].map(({ id, code }) => [id, code]));
  const fresh = read.stations.filter(({ code }) => !known.has(code));
  const changed = read.stations.filter((station) => differs(station, known.get(station.code), codeOf));
  const counts = { rowsRead, created: fresh.length, updated: changed.length, unchanged: rowsRead - fresh.length - changed.length, rowErrors };
  if (request.dryRun) return succeed(counts);
  await plantAll(work, request.timeZone, fromTheTop(fresh), known);
  for (const station of fromTheTop(changed)) {
    const outcome = await change(work, request, station, known);
    if (!outcome.ok) return outcome;
  }
  const worded = await keepReasons(work, fresh, known, request);
  return worded.ok ? succeed(counts) : worded;
}

/** Upper tiers first, so that parents may stand later in the file than their children. */
function fromTheTop(stations: readonly ImportedStation[]): ImportedStation[] {
  return stationTiers.flatMap((tier) => stations.filter((station) => station.tier === tier));
}

const rowsAtOnce = 200;

/** Inserts many rows at a time: a whole county row by row would hold up every other writer. */
async function plantAll(work: UnitOfWork, timeZone: string, rows: readonly ImportedStation[], known: Map<string, Station>): Promise<void> {
  const planted = rows.map((row) => {
    const parent = known.get(row.parentCode ?? "") ?? null;
    const rowsOfOne = plantStation(work, { ...row, status: "ACTIVE", parent, timeZone });
    known.set(row.code, rowsOfOne.station);
    return rowsOfOne;
  });
  for (let from = 0; from < planted.length; from += rowsAtOnce) {
    const part = planted.slice(from, from + rowsAtOnce);
    await work.entities.insert(Station, part.map(({ station }) => station));
    await work.entities.insert(StationParent, part.map(({ entry }) => entry));
  }
}

/** Keeps the written reason for each new station that needed one. */
async function keepReasons(work: UnitOfWork, fresh: readonly ImportedStation[], known: ReadonlyMap<string, Station>, request: Worded): Promise<Outcome<null>> {
  if (!request.wordingReason?.trim()) return succeed(null);
  for (const { code } of fresh) {
    const after = known.get(code);
    const kept = after ? await checkStationWords(work, after.id, { after }, request) : succeed(null);
    if (!kept.ok) return kept;
  }
  return succeed(null);
}

function differs(station: ImportedStation, present: Station | undefined, codeOf: ReadonlyMap<string, string>): boolean {
  if (!present) return false;
  const before = [present.name, codeOf.get(present.parentId ?? "") ?? null, mergeDetails({}, present)];
  return JSON.stringify(before) !== JSON.stringify([station.name, station.parentCode, station.details]);
}

async function change(work: UnitOfWork, { timeZone, wordingReason = null }: ImportStations, row: ImportedStation, known: ReadonlyMap<string, Station>): Promise<Outcome<Station>> {
  const parentId = known.get(row.parentCode ?? "")?.id ?? null;
  const present = known.get(row.code);
  if (!present) return notFound("没有这个阵地");
  const updated = await updateStation(work, { ...row.details, id: present.id, version: present.version, name: row.name, wordingReason });
  if (!updated.ok || parentId === null || parentId === present.parentId) return updated;
  return moveStation(work, { id: present.id, version: updated.value.version, parentId, timeZone });
}
