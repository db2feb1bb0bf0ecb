/** Says of a record that it was read by itself, with all that its page shows. */
export function asWhole<Row extends object>(record: Row): Row & { isWhole: true } {
  return { ...record, isWhole: true };
}

/** Whether all of a record is there; react-admin first shows a page with the row that its list knew, which holds less. */
export function isWhole(record: object | undefined): boolean {
  return record !== undefined && 'isWhole' in record;
}
