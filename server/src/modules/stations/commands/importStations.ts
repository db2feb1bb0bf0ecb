import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { Station, stationTiers } from "../station.entity";
import { canImportStations } from "../station.policy";
import { readStationCsv, type RowError } from "../stationCsv";
import { readStations, treeErrors, type ImportedStation } from "../stationImport";
import { mergeDetails } from "../stationRules";
import { createStation } from "./createStation";
import { moveStation } from "./moveStation";
import { updateStation } from "./updateStation";

export interface ImportStations {
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

/** Brings a whole file in, through the commands for one station: every row, or none when one is wrong or it is a dry run. */
export async function importStations(work: UnitOfWork, request: ImportStations): Promise<Outcome<ImportedStations>> {
  if (!canImportStations(work.actor)) return notAllowed();
  const known = new Map((await work.entities.find(Station)).map((station) => [station.code, station]));
  const file = readStationCsv(request.csv);
  const read = readStations(file.rows, known);
  const rowErrors = [...file.errors, ...read.errors, ...treeErrors(file.rows, read.stations, known)].sort((left, right) => left.line - right.line);
  const rowsRead = file.rows.length;
  if (rowErrors.length > 0) return succeed({ rowsRead, created: 0, updated: 0, unchanged: 0, rowErrors });
  const codeOf = new Map([...known.values()].map(({ id, code }) => [id, code]));
  const fresh = read.stations.filter(({ code }) => !known.has(code));
  const changed = read.stations.filter((station) => differs(station, known.get(station.code), codeOf));
  const counts = { rowsRead, created: fresh.length, updated: changed.length, unchanged: rowsRead - fresh.length - changed.length, rowErrors };
  if (request.dryRun) return succeed(counts);
  // Upper tiers first, so that parents may stand later in the file than their children.
  for (const tier of stationTiers) {
    for (const station of [...fresh, ...changed].filter((candidate) => candidate.tier === tier)) {
      const outcome = await bringIn(work, request.timeZone, station, known);
      if (!outcome.ok) return outcome;
    }
  }
  return succeed(counts);
}

function differs(station: ImportedStation, present: Station | undefined, codeOf: ReadonlyMap<string, string>): boolean {
  if (!present) return false;
  const before = [present.name, codeOf.get(present.parentId ?? "") ?? null, mergeDetails({}, present)];
  return JSON.stringify(before) !== JSON.stringify([station.name, station.parentCode, station.details]);
}

async function bringIn(work: UnitOfWork, timeZone: string, row: ImportedStation, known: Map<string, Station>): Promise<Outcome<Station>> {
  const parentId = row.parentCode === null ? null : (known.get(row.parentCode)?.id ?? null);
  const present = known.get(row.code);
  if (!present) return remember(known, await createStation(work, { ...row.details, code: row.code, name: row.name, tier: row.tier, parentId, timeZone }));
  const updated = remember(known, await updateStation(work, { ...row.details, id: present.id, version: present.version, name: row.name }));
  if (!updated.ok || parentId === null || parentId === present.parentId) return updated;
  return remember(known, await moveStation(work, { id: present.id, version: updated.value.version, parentId, timeZone }));
}

function remember(known: Map<string, Station>, outcome: Outcome<Station>): Outcome<Station> {
  if (outcome.ok) known.set(outcome.value.code, outcome.value);
  return outcome;
}
