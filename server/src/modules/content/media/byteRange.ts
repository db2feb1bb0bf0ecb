/** A part of a file, both ends included. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/** The one range a header asks for; null for the whole file, "UNSATISFIABLE" beyond its end. Several ranges give the whole file. */
export function byteRange(header: string | undefined, size: number): ByteRange | null | "UNSATISFIABLE" {
  const asked = header ?? "";
  const tail = /^bytes=-(\d+)$/.exec(asked)?.[1];
  if (tail !== undefined) return lastBytes(Number(tail), size);
  const [, first, last = ""] = /^bytes=(\d+)-(\d*)$/.exec(asked) ?? [];
  return first === undefined ? null : bytesFrom(Number(first), last === "" ? size - 1 : Number(last), size);
}

function lastBytes(length: number, size: number): ByteRange | "UNSATISFIABLE" {
  const given = Math.min(length, size);
  return given === 0 ? "UNSATISFIABLE" : { from: size - given, to: size - 1 };
}

function bytesFrom(from: number, to: number, size: number): ByteRange | null | "UNSATISFIABLE" {
  if (to < from && from < size) return null;
  return from >= size ? "UNSATISFIABLE" : { from, to: Math.min(to, size - 1) };
}
