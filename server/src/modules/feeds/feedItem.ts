/** One thing a screen shows (播放项), before it is presented; the player knows it by its id. */
export interface FeedItem {
  readonly id: string;
  readonly revisionId: string | null;
  readonly kind: FeedItemKind;
  readonly title: string;
  readonly lines: readonly string[];
  readonly strip: string;
  readonly body: string | null;
  readonly origin: string | null;
  readonly signature: string;
  readonly seconds: number;
  readonly media: readonly FeedMedium[];
  readonly windows: readonly FeedWindow[];
  readonly priority: FeedPriority;
  readonly weight: number;
  readonly event: FeedEvent | null;
  readonly rows: readonly FeedRow[];
}

export const feedItemKinds = [
  "PUBLIC_SERVICE_AD", "FAMILY_MOTTO", "LECTURE_NOTICE", "STORY", "ARTICLE", "LECTURE", "PALACE_TIMETABLE", "FALLBACK",
] as const;
export type FeedItemKind = (typeof feedItemKinds)[number];
export type FeedPriority = "NORMAL" | "IMPORTANT" | "URGENT";
export type FeedEventStatus = "SCHEDULED" | "POSTPONED" | "CANCELLED" | "RESCHEDULED";

export interface FeedMedium {
  readonly kind: "IMAGE" | "VIDEO";
  readonly url: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mime: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly seconds: number | null;
}

/** Half-open: from this moment until just before that one. */
export interface FeedWindow {
  readonly from: Date;
  readonly until: Date;
}

export interface FeedEvent {
  readonly status: FeedEventStatus;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly originalStartsAt: Date | null;
  readonly place: string;
  readonly originalPlace: string | null;
  readonly topic: string;
  readonly lecturers: readonly string[];
  readonly reason: string | null;
  readonly phone: string | null;
}

export interface FeedRow {
  readonly day: string;
  readonly time: string;
  readonly title: string;
  readonly place: string;
}

/** What every item has unless it says otherwise. */
export const plainItem = {
  revisionId: null, lines: [], body: null, origin: null, media: [], priority: "NORMAL", weight: 1, event: null, rows: [],
} as const satisfies Partial<FeedItem>;
