/** A UUID in ASCII, compared byte by byte. */
export const idColumn = { type: "varchar", length: 36, charset: "ascii", collation: "ascii_bin" } as const;

/** A code, path, hash or state in ASCII, compared byte by byte. */
export function asciiColumn(length: number) {
  return { type: "varchar", length, charset: "ascii", collation: "ascii_bin" } as const;
}

/** A moment in UTC with milliseconds. */
export const momentColumn = { type: "datetime", precision: 3 } as const;
