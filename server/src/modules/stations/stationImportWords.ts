import type { UnitOfWork } from "../../kernel/unitOfWork";
import { publicWordsRefusals, type Worded } from "../wording";
import { newStationWords } from "./publicWords";
import type { Station } from "./station.entity";
import { rowError, type RowError } from "./stationCsv";
import { columnOf, type ImportedStation } from "./stationImport";

/** What the word lists say of what the rows make public, each at its row: words that are blocked, and those warned of as long as nobody says why. */
export async function wordErrors(work: UnitOfWork, rows: readonly ImportedStation[], known: ReadonlyMap<string, Station>, { wordingReason }: Worded): Promise<RowError[]> {
  const texts = rows.flatMap((row) => newStationWords({ ...row.details, name: row.name }, known.get(row.code)).map(({ field, text }) => ({ field: `${field}.${String(row.line)}`, text })));
  return (await publicWordsRefusals(work, texts, wordingReason)).map(({ code, message, field: [path = ""] }) => {
    const [field = "", line] = path.split(".");
    return rowError(Number(line), columnOf[field] ?? null, code, message);
  });
}
