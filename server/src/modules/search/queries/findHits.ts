import type { Reader } from "../../../kernel/unitOfWork";
import type { Channel } from "../../reviews";
import type { Condition, Tier } from "../textIndex/textIndex";
import { textIndexOf } from "../textIndex/textIndexOf";

/** Where in the order of hits one stands: those in titles first, newer ones first. */
export interface HitPlace {
  readonly tier: "TITLE" | "REST";
  readonly number: number;
}

/** A document that holds the words. */
export interface Hit extends HitPlace {
  readonly pieceId: string;
}

/** Which documents: of a channel and shown now by what the index knows, or all that are shown now or later. */
export interface HitQuestion {
  readonly words: readonly string[];
  readonly channel: Channel | null;
}

const pausing = "SELECT 1 FROM search_pause pause WHERE pause.number = document.number AND pause.pausedFrom <= ? AND pause.pausedUntil > ?";
const notOver = "document.shownUntil > ?";
const shownNow = `${notOver} AND document.shownFrom <= ? AND document.channels LIKE ? AND NOT EXISTS (${pausing})`;

/** The next hits after a place, in order. */
export async function findHits(reader: Reader, question: HitQuestion, after: HitPlace | null, most: number): Promise<Hit[]> {
  const titles = after?.tier === "REST" ? [] : await ofTier(reader, question, "TITLE", after?.number ?? null, most);
  if (titles.length === most) return titles;
  const rest = await ofTier(reader, question, "REST", after?.tier === "REST" ? after.number : null, most - titles.length);
  return [...titles, ...rest];
}

/** How many documents hold the words, counted no further than `most`. */
export async function countHits(reader: Reader, question: HitQuestion, most: number): Promise<number> {
  const { sql, values } = found(reader, question, "ANY");
  const [row] = await reader.entities.query<{ n: number | string }[]>(`SELECT COUNT(*) AS n FROM (SELECT 1 ${sql} LIMIT ${String(most)}) counted`, [...values]);
  return Number(row?.n ?? 0);
}

async function ofTier(reader: Reader, question: HitQuestion, tier: HitPlace["tier"], below: number | null, most: number): Promise<Hit[]> {
  const { sql, values } = found(reader, question, tier);
  const number = `search_index.${textIndexOf(reader.entities).numberColumn}`;
  const further = below === null ? { sql: "", values: [] } : { sql: ` AND ${number} < ?`, values: [below] };
  const rows = await reader.entities.query<{ number: number; pieceId: string }[]>(
    `SELECT document.number AS number, document.pieceId AS pieceId ${sql}${further.sql} ORDER BY ${number} DESC LIMIT ${String(most)}`,
    [...values, ...further.values],
  );
  return rows.map((row) => ({ ...row, tier }));
}

function found({ entities, now }: Reader, { words, channel }: HitQuestion, tier: Tier): Condition {
  const index = textIndexOf(entities);
  const holding = index.holding(words, tier);
  const at = stored(now);
  const shown = channel === null ? { sql: notOver, values: [at] } : { sql: shownNow, values: [at, at, `%,${channel},%`, at, at] };
  return {
    sql: `FROM search_index JOIN search_document document ON document.number = search_index.${index.numberColumn} WHERE ${holding.sql} AND ${shown.sql}`,
    values: [...holding.values, ...shown.values],
  };
}

// As both databases keep a moment.
function stored(moment: Date): string {
  return moment.toISOString().replace("T", " ").replace("Z", "");
}
