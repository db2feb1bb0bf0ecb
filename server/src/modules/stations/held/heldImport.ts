import { holdable, nothingBefore } from "../../heldChanges";
import { importStations } from "../commands/importStations";
import { readStationCsv } from "../stationCsv";

const mostLines = 100;

/** A whole file of stations; a dry run, a file with mistakes and one that changes nothing show nothing. */
export const heldImportStations = holdable({
  mutation: "importStations",
  roles: [],
  run: importStations,
  before: nothingBefore,
  asks: (_work, { request, after }) => {
    if (request.dryRun || after.rowErrors.length > 0 || after.created + after.updated === 0) return Promise.resolve(null);
    const rows = readStationCsv(request.csv).rows.map(({ cells }) => Object.values(cells).filter((cell) => cell !== "").join("，"));
    const more = rows.length > mostLines ? [`……共${String(rows.length)}行`] : [];
    const title = `导入阵地：新增${String(after.created)}个，修改${String(after.updated)}个`;
    return Promise.resolve({ title, lines: [...rows.slice(0, mostLines), ...more], stationId: null });
  },
});
