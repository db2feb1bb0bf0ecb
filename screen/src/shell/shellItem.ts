import type { FeedItem } from "../feed/feed";

/** A slide of the player's own: the pairing code, a trouble, the name of the screen. */
export function shellItem(title: string, lines: string[]): FeedItem {
  return {
    id: "shell",
    revisionId: null,
    kind: "FALLBACK",
    title,
    lines,
    strip: [title, lines[0]].filter(Boolean).join("　"),
    body: null,
    origin: null,
    signature: "文明实践",
    seconds: 8,
    media: [],
    windows: [],
    priority: "NORMAL",
    weight: 1,
    event: null,
    rows: null,
  };
}
