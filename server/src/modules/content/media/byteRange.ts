/** A part of a file, both ends included. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/** The one range a header asks for; null for the whole file, "UNSATISFIABLE" beyond its end. Several ranges give the whole file. */
export function byteRange(header: string | undefined, size: number): ByteRange | null | "UNSATISFIABLE" {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  if (!found || (found[1] === "" && found[2] === "")) return null;
  const [, first = "", last = ""] = found;
  if (first === "") {
    const length = Math.min(Number(last), size);
    return length === 0 ? "UNSATISFIABLE" : { from: size - length, to: size - 1 };
  }
  const from = Number(first);
  const to = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < from) return null;
  return from >= size ? "UNSATISFIABLE" : { from, to };
}
