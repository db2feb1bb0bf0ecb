import type { RaRecord } from 'ra-core';
import type { AnyDocument } from './client';

export type Direction = 'ASC' | 'DESC';
export type FormValues = Record<string, unknown>;

/** How one react-admin resource speaks the contract's dialect. */
export interface ResourceOperations {
  /** Aliases its connection `page`. */
  list: AnyDocument;
  /** Aliases its thing `record`; without it a thing is found through the list's `ids`. */
  one?: AnyDocument;
  /** Aliases the payload `outcome` and the thing `record`. */
  create?: AnyDocument;
  update?: AnyDocument;
  remove?: AnyDocument;
  /** The orders the server knows, as FIELD_DIRECTION by react-admin's sort field. */
  orders: Readonly<Record<string, Partial<Record<Direction, string>>>>;
  /** The order when react-admin asks for one the server does not know; its own when missing. */
  defaultOrder?: string;
  creatable?: readonly string[];
  editable?: readonly string[];
  /** Shapes a form's values before the editable fields are picked. */
  toInput?: (values: FormValues) => FormValues;
}

/** Things as the lists give them. */
export interface Page {
  nodes: RaRecord[];
  totalCount: number;
}

/** The named fields that the values have; nothing else reaches an input type. */
export function pick(values: FormValues, fields: readonly string[]): FormValues {
  return Object.fromEntries(fields.filter((name) => values[name] !== undefined).map((name) => [name, values[name]]));
}

/** react-admin's sort as the server's enum value. */
export function orderOf(operations: ResourceOperations, sort?: { field: string; order: Direction }): string | undefined {
  const known = sort ? operations.orders[sort.field] : undefined;
  return (sort && known?.[sort.order]) ?? operations.defaultOrder;
}

/** A filter without its empty values: a cleared input is no condition. */
export function filterOf(filter: FormValues): FormValues {
  return Object.fromEntries(
    Object.entries(filter).filter(
      ([, value]) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
