import { plainItem, type FeedItem, type FeedWindow } from "./feedItem";
import type { FeedAudience } from "./feedSource";

/** Every fallback's id: it is the same thing everywhere. */
export const fallbackId = "fallback";

const fallbackSeconds = 15;
const wideSpace = "\u3000";

/** What stands on a screen when nothing else is due, so that it is never empty. */
export function fallbackItem({ station, county }: Pick<FeedAudience, "station" | "county">, span: FeedWindow): FeedItem {
  return {
    ...plainItem,
    id: fallbackId,
    kind: "FALLBACK",
    title: station.name,
    lines: [county.slogan],
    strip: [station.name, county.slogan].join(wideSpace),
    signature: county.signature,
    seconds: fallbackSeconds,
    windows: [{ from: span.from, until: span.until }],
  };
}
