/** A command's request as plain JSON that gives back its moments as moments. */
export type PackedRequest = object;

const moment = "$moment";

/** The request as JSON; what is undefined is left out, as the caller left it out. */
export function packRequest(request: object): PackedRequest {
  return JSON.parse(JSON.stringify(tagged(request))) as PackedRequest;
}

/** The request again, as the command was to have it. */
export function unpackRequest(packed: PackedRequest): object {
  return revived(packed) as object;
}

function tagged(value: unknown): unknown {
  if (value instanceof Date) return { [moment]: value.toISOString() };
  return mapped(value, tagged);
}

function revived(value: unknown): unknown {
  if (typeof value === "object" && value !== null && moment in value) return new Date(String(value[moment]));
  return mapped(value, revived);
}

function mapped(value: unknown, each: (inner: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(each);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, each(inner)]));
}
