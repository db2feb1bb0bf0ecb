import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from "typeorm";
import { countCap, type Page, type PageRequest } from "../../kernel/page";

/** One column of an order; `value` reads it from a row for the cursor. */
export interface OrderPart<Row> {
  readonly column: string;
  readonly direction: "ASC" | "DESC";
  value(row: Row): string | number | Date | null;
}

/** Reads one page in a stable order (the id breaks ties), by cursor or by offset, with an exact count up to 10,000. */
export async function readPage<Row extends ObjectLiteral & { id: string }>(
  query: SelectQueryBuilder<Row>,
  order: readonly OrderPart<Row>[],
  page: PageRequest,
): Promise<Page<Row>> {
  const parts = [...order, { column: `${query.alias}.id`, direction: order[0]?.direction ?? "ASC", value: (row: Row) => row.id }];
  const totalCount = await cappedCount(query);
  const paged = query.clone();
  if (page.after !== null) afterCursor(paged, parts, decodeCursor(page.after));
  paged.orderBy();
  for (const part of parts) paged.addOrderBy(part.column, part.direction);
  const rows = await paged.take(page.first + 1).skip(page.after === null ? page.offset : 0).getMany();
  const nodes = rows.slice(0, page.first);
  const last = nodes.at(-1);
  return {
    nodes,
    totalCount: Math.min(totalCount, countCap),
    totalCountIsCapped: totalCount > countCap,
    hasNextPage: rows.length > page.first,
    endCursor: last === undefined ? null : encodeCursor(parts.map((part) => part.value(last))),
  };
}

async function cappedCount<Row extends ObjectLiteral>(query: SelectQueryBuilder<Row>): Promise<number> {
  const inner = query.clone().select(`${query.alias}.id`, "id").orderBy().limit(countCap + 1);
  const [sql, parameters] = inner.getQueryAndParameters();
  const rows = await query.dataSource.query<{ n: number | string }[]>(`SELECT COUNT(*) AS n FROM (${sql}) counted`, parameters);
  return Number(rows[0]?.n ?? 0);
}

function encodeCursor(values: readonly (string | number | Date | null)[]): string {
  return Buffer.from(JSON.stringify(values.map((value) => (value instanceof Date ? { at: value.toISOString() } : value)))).toString("base64url");
}

/** Thrown for a cursor that this list did not give out. */
export class BadCursor extends Error {}

function decodeCursor(cursor: string): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const revived = Array.isArray(values) ? values.map(reviveMoment) : [];
    if (revived.length > 0 && revived.every(isColumnValue)) return revived;
  } catch {
    // falls through to the refusal below
  }
  throw new BadCursor("after 不是本列表给出的游标");
}

function reviveMoment(value: unknown): unknown {
  return typeof value === "object" && value !== null && "at" in value && typeof value.at === "string" ? new Date(value.at) : value;
}

function isColumnValue(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  return typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
}

function afterCursor<Row extends ObjectLiteral>(query: SelectQueryBuilder<Row>, parts: readonly OrderPart<Row>[], values: unknown[]): void {
  if (values.length !== parts.length) throw new BadCursor("after 不是本列表给出的游标");
  query.andWhere(
    new Brackets((where) => {
      parts.forEach((part, position) => {
        const equal = parts.slice(0, position).map((before, index) => `${before.column} = :cursor${String(index)}`);
        const beyond = `${part.column} ${part.direction === "ASC" ? ">" : "<"} :cursor${String(position)}`;
        where.orWhere([...equal, beyond].join(" AND "));
      });
    }),
    Object.fromEntries(values.map((value, index) => [`cursor${String(index)}`, value])),
  );
}
