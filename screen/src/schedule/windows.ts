import type { FeedItem } from "../feed/feed";

/** True when one of the item's half-open windows holds this instant. */
export function isInWindow(item: FeedItem, now: number): boolean {
  return item.windows.some((window) => Date.parse(window.from) <= now && now < Date.parse(window.until));
}

/** The next instant after `now` at which some item's window opens or closes; Infinity when there is none. */
export function nextWindowEdge(items: readonly FeedItem[], now: number): number {
  let edge = Infinity;
  for (const item of items) {
    for (const window of item.windows) {
      for (const instant of [Date.parse(window.from), Date.parse(window.until)]) {
        if (instant > now && instant < edge) edge = instant;
      }
    }
  }
  return edge;
}
