import { screenShapes, type ScreenShape } from "./screenShape";

/** What decides a screen's feed. Screens with equal values share one class, one cache entry and one feed. */
export interface AudienceClass {
  readonly channel: "SCREEN";
  readonly stationId: string;
  readonly shape: ScreenShape;
  readonly tags: readonly string[];
  /** Only for a screen that a placement names by itself. */
  readonly screenId: string | null;
  /** Those of its groups that a placement names. */
  readonly screenGroupIds: readonly string[];
}

/** A class without what few screens have. */
type PlainClass = Omit<AudienceClass, "screenId" | "screenGroupIds"> & Partial<AudienceClass>;

/** The class as a key: equal classes have equal keys, whatever the order of their tags. */
export function classKeyOf(audience: PlainClass): string {
  const sorted = [...new Set(audience.tags)].sort();
  const tags = sorted.length === 0 ? "" : Buffer.from(JSON.stringify(sorted)).toString("base64url");
  const groups = [...(audience.screenGroupIds ?? [])].sort();
  const named = audience.screenId || groups.length > 0 ? [audience.screenId ?? "", groups.join(",")] : [];
  return [audience.channel, audience.stationId, audience.shape, tags, ...named].join("/");
}

/** Reads a key made by classKeyOf; null for the key of another channel. */
export function parseClassKey(key: string): AudienceClass | null {
  const parts = key.split("/");
  const [channel, stationId, shapeText, tags] = parts;
  const shape = screenShapes.find((candidate) => candidate === shapeText);
  if (channel !== "SCREEN" || !stationId || !shape || tags === undefined || ![4, 6].includes(parts.length)) return null;
  return { channel, stationId, shape, tags: tags === "" ? [] : (JSON.parse(Buffer.from(tags, "base64url").toString("utf8")) as string[]), ...namedBy(parts.slice(4)) };
}

function namedBy([screenId = "", groups = ""]: readonly string[]): Pick<AudienceClass, "screenId" | "screenGroupIds"> {
  return { screenId: screenId === "" ? null : screenId, screenGroupIds: groups === "" ? [] : groups.split(",") };
}
