import { BadCursor } from "../../platform/database";
import type { HitPlace } from "./queries/findHits";

/** The place as clients keep it: they read nothing from it. */
export function encodeSearchCursor({ tier, number }: HitPlace): string {
  return Buffer.from(JSON.stringify([tier, number])).toString("base64url");
}

/** The place of a client; throws BadCursor for a text that was never one. */
export function decodeSearchCursor(text: string): HitPlace {
  const [tier, number] = partsOf(text);
  if ((tier !== "TITLE" && tier !== "REST") || typeof number !== "number" || !Number.isSafeInteger(number)) throw new BadCursor("after 不是本列表给出的游标");
  return { tier, number };
}

function partsOf(text: string): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    return Array.isArray(values) && values.length === 2 ? values : [];
  } catch {
    return [];
  }
}
