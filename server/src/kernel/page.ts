/** What a caller asks of a list. */
export interface PageRequest {
  readonly first: number;
  readonly after: string | null;
  readonly offset: number;
}

/** One page of a list; the count is exact up to 10,000. */
export interface Page<T> {
  readonly nodes: readonly T[];
  readonly totalCount: number;
  readonly totalCountIsCapped: boolean;
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

export const countCap = 10_000;

/** The default page of a list. */
export const firstPage: PageRequest = { first: 20, after: null, offset: 0 };
