import type { SelectQueryBuilder } from "typeorm";
import type { Page, PageRequest } from "../../../kernel/page";
import type { Reader } from "../../../kernel/unitOfWork";
import { readPage, type OrderPart } from "../../../platform/database";
import { piecesWaiting, type PieceWaiting } from "./piecesWaiting";
import { Revision } from "../../reviews";
import { canReadContent } from "../content.policy";
import { Piece, pieceSubject, type PieceType } from "../piece.entity";
import type { PieceState } from "../pieceState";

export interface PieceQuestion {
  readonly filter: {
    readonly q?: string | null;
    readonly ids?: readonly string[] | null;
    readonly type?: PieceType | null;
    readonly state?: PieceState | null;
    readonly publisherId?: string | null;
    readonly waits?: PieceWaiting | null;
  };
  readonly orderBy: "UPDATED_AT_DESC" | "TITLE_ASC";
  readonly page: PageRequest;
}

const orders: Record<PieceQuestion["orderBy"], OrderPart<Piece>[]> = {
  UPDATED_AT_DESC: [{ column: "piece.updatedAt", direction: "DESC", value: ({ updatedAt }) => updatedAt }],
  TITLE_ASC: [{ column: "piece.title", direction: "ASC", value: ({ title }) => title }],
};

const empty: Page<Piece> = { nodes: [], totalCount: 0, totalCountIsCapped: false, hasNextPage: false, endCursor: null };

/** Pieces for staff, a page at a time. */
export async function listPieces(reader: Reader, { filter, orderBy, page }: PieceQuestion): Promise<Page<Piece>> {
  if (!canReadContent(reader.actor)) return empty;
  const query = reader.entities.createQueryBuilder(Piece, "piece");
  byColumns(query, filter);
  if (filter.state) inState(query, filter.state, reader.now);
  if (filter.waits) query.andWhere("piece.id IN (:...waiting)", { waiting: ["", ...(await piecesWaiting(reader, filter.waits))] });
  return readPage(query, orders[orderBy], page);
}

function byColumns(query: SelectQueryBuilder<Piece>, { q, ids, type, publisherId }: PieceQuestion["filter"]): void {
  if (q) query.andWhere("piece.title LIKE :q ESCAPE '!'", { q: `%${q.replace(/[!%_]/g, "!$&")}%` });
  if (ids) query.andWhere("piece.id IN (:...ids)", { ids: ids.length > 0 ? ids : [""] });
  if (type) query.andWhere("piece.type = :type", { type });
  if (publisherId) query.andWhere("piece.publisherId = :publisherId", { publisherId });
}

// Both databases find a JSON text by JSON_EXTRACT; MariaDB leaves its quotes and writes an absent one as the word null.
const moment = (name: string): string => `NULLIF(REPLACE(JSON_EXTRACT(revision.request, '$.${name}'), '"', ''), 'null')`;

const windows: Readonly<Partial<Record<PieceState, string>>> = {
  LIVE: `COALESCE(${moment("showFrom")}, '') <= :at AND COALESCE(${moment("showUntil")}, '9') > :at`,
  SCHEDULED: `COALESCE(${moment("showFrom")}, '') > :at AND COALESCE(${moment("showUntil")}, '9') > :at`,
  EXPIRED: `COALESCE(${moment("showUntil")}, '9') <= :at`,
};

/** Keeps the pieces whose newest revision stands so; the same rule as `pieceState`. */
function inState(query: SelectQueryBuilder<Piece>, state: PieceState, now: Date): void {
  const newest = query.subQuery().select("MAX(newer.number)").from(Revision, "newer")
    .where("newer.subjectType = revision.subjectType AND newer.subjectId = revision.subjectId").getQuery();
  const window = windows[state];
  const subjects = query.subQuery().select("revision.subjectId").from(Revision, "revision")
    .where(`revision.subjectType = :subjectType AND revision.state = :stored AND revision.number = ${newest}${window ? ` AND ${window}` : ""}`).getQuery();
  query.andWhere(`piece.id IN ${subjects}`, { subjectType: pieceSubject, stored: window ? "LIVE" : state, at: now.toISOString() });
}
