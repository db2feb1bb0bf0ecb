/** Which rows of each list are given. */
export interface BoardPage {
  readonly first: number;
  /** Null: the first in the list's own order; otherwise those that follow this key in the order of their keys, "" being before all. */
  readonly after: string | null;
}

/** A page of a list. Read by keys, page by page, no row is missed or told twice that is there all the while, however the list's own order changes. */
export function boardRows<Row>(rows: readonly Row[], keyOf: (row: Row) => string, { first, after }: BoardPage): Row[] {
  if (after === null) return rows.slice(0, first);
  const byKey = rows.map((row) => ({ row, key: keyOf(row) })).filter(({ key }) => key > after).sort((left, right) => (left.key < right.key ? -1 : 1));
  return byKey.slice(0, first).map(({ row }) => row);
}
