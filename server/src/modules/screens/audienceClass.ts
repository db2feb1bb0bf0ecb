import { screenShapes, type ScreenShape } from "./screenShape";

/** What decides a screen's feed. Screens with equal values share one class, one cache entry and one feed. */
export interface AudienceClass {
  readonly channel: "SCREEN";
  readonly stationId: string;
  readonly shape: ScreenShape;
  readonly tags: readonly string[];
}

/** The class as a key: equal classes have equal keys, whatever the order of their tags. */
export function classKeyOf(audience: AudienceClass): string {
  const sorted = [...new Set(audience.tags)].sort();
  const tags = sorted.length === 0 ? "" : Buffer.from(JSON.stringify(sorted)).toString("base64url");
  return [audience.channel, audience.stationId, audience.shape, tags].join("/");
}

/** Reads a key made by classKeyOf; null for the key of another channel. */
export function parseClassKey(key: string): AudienceClass | null {
  const [channel, stationId, shapeText, tags, ...rest] = key.split("/");
  const shape = screenShapes.find((candidate) => candidate === shapeText);
  if (channel !== "SCREEN" || !stationId || !shape || tags === undefined || rest.length > 0) return null;
  return { channel, stationId, shape, tags: tags === "" ? [] : (JSON.parse(Buffer.from(tags, "base64url").toString("utf8")) as string[]) };
}
