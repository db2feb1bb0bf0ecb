import type { Feed, FeedItem, Medium } from "./feed";

/** An item that is always due, for tests. */
export function buildItem(overrides: Partial<FeedItem> = {}): FeedItem {
  return {
    id: "item",
    revisionId: null,
    kind: "PUBLIC_SERVICE_AD",
    title: "一声你好，满城春风",
    lines: ["一声你好", "满城春风"],
    strip: "一声你好，满城春风",
    body: null,
    origin: null,
    signature: "望禾县文明办",
    seconds: 10,
    media: [],
    windows: [{ from: "2000-01-01T00:00:00.000Z", until: "2100-01-01T00:00:00.000Z" }],
    priority: "NORMAL",
    weight: 1,
    event: null,
    rows: [],
    ...overrides,
  };
}

export function buildFeed(overrides: Partial<Feed> = {}): Feed {
  return {
    stationName: "柳堰村新时代文明实践站",
    stationPhone: "0300-8800301",
    timeZone: "Asia/Shanghai",
    shape: "LANDSCAPE",
    horizonEndsAt: "2100-01-01T00:00:00.000Z",
    items: [],
    fallback: null,
    ...overrides,
  };
}

export function buildMedium(overrides: Partial<Medium> = {}): Medium {
  return {
    kind: "IMAGE",
    url: "/media/picture.png",
    sha256: "0".repeat(64),
    bytes: 3,
    mime: "image/png",
    width: 1600,
    height: 900,
    seconds: null,
    ...overrides,
  };
}
