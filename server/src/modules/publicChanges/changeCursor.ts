import { BadCursor } from "../../platform/database";

/** Where a client stands. */
export interface ChangeCursor {
  readonly epoch: string;
  /** The last change it has. */
  readonly seq: number;
  /** The last change there was when it began with nothing: of what was gone by then it never heard. */
  readonly floor: number;
}

/** The cursor as clients keep it: they read nothing from it. */
export function encodeChangeCursor({ epoch, seq, floor }: ChangeCursor): string {
  return Buffer.from(JSON.stringify([epoch, seq, floor])).toString("base64url");
}

/** The cursor of a client; throws BadCursor for a text that was never one. */
export function decodeChangeCursor(text: string): ChangeCursor {
  const [epoch, seq, floor] = parts(text);
  if (typeof epoch !== "string" || !isCount(seq) || !isCount(floor)) throw new BadCursor("after 不是 changesSince 给出的游标");
  return { epoch, seq, floor };
}

function parts(text: string): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    return Array.isArray(values) && values.length === 3 ? values : [];
  } catch {
    return [];
  }
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
