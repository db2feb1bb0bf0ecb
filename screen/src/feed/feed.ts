/** What a screen's feed holds, exactly as the ScreenFeed document answers it. */
export interface Feed {
  stationName: string;
  stationPhone: string | null;
  timeZone: string;
  shape: string;
  horizonEndsAt: string;
  items: FeedItem[];
  fallback: FeedItem | null;
}

export type ItemKind =
  | "PUBLIC_SERVICE_AD"
  | "FAMILY_MOTTO"
  | "LECTURE_NOTICE"
  | "STORY"
  | "ARTICLE"
  | "LECTURE"
  | "PALACE_TIMETABLE"
  | "FALLBACK";

export interface FeedItem {
  id: string;
  revisionId: string | null;
  kind: ItemKind;
  title: string;
  lines: string[];
  strip: string | null;
  body: string | null;
  origin: string | null;
  signature: string;
  seconds: number;
  media: Medium[];
  windows: Window[];
  priority: "NORMAL" | "IMPORTANT" | "URGENT";
  weight: number;
  event: LectureEvent | null;
  rows: TimetableRow[] | null;
}

export interface Medium {
  kind: "IMAGE" | "VIDEO";
  url: string;
  sha256: string;
  bytes: number;
  mime: string;
  width: number | null;
  height: number | null;
  seconds: number | null;
}

/** Half-open, absolute UTC. */
export interface Window {
  from: string;
  until: string;
}

export interface LectureEvent {
  status: "SCHEDULED" | "POSTPONED" | "CANCELLED" | "RESCHEDULED";
  startsAt: string | null;
  endsAt: string | null;
  originalStartsAt: string | null;
  place: string;
  originalPlace: string | null;
  topic: string;
  lecturers: string[];
  reason: string | null;
  phone: string | null;
}

export interface TimetableRow {
  day: string;
  time: string;
  title: string;
  place: string;
}
