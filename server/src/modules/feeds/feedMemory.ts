import { LRUCache } from "lru-cache";
import type { StoredEvent } from "../../kernel/domainEvent";
import type { Services } from "../../platform/portalModule";
import { pieceSubject } from "../content";
import type { GuardLook } from "../guardPeriods";
import type { FurnishedPiece, Placement } from "../placements";
import type { FeedItem } from "./feedItem";
import type { FeedPlace } from "./feedSource";
import { SharedRead } from "./sharedRead";
import { SharedReads } from "./sharedReads";

const mostTitles = 20_000;

/** What feeds share, by the modules whose events change it: what is the same for all stations, and what is the same for all screens of one. */
export interface FeedMemory {
  readonly pieces: SharedRead<readonly FurnishedPiece[]>;
  readonly guard: SharedRead<GuardLook>;
  readonly placements: SharedRead<readonly Placement[]>;
  readonly timetables: SharedRead<ReadonlyMap<string, readonly FeedItem[]>>;
  /** The station with the county, by station id. */
  readonly places: SharedReads<FeedPlace | null>;
  /** The items of a station's lectures, by station id. */
  readonly lectures: SharedReads<readonly FeedItem[]>;
  /** Titles of the items that were in some feed lately, by item id: for staff who ask what a screen plays. */
  readonly titles: LRUCache<string, string>;
}

/** An empty memory. */
export function createFeedMemory(): FeedMemory {
  return {
    // Notices speak of lectures, their places and stations.
    pieces: new SharedRead(["reviews", "content", "lectures", "activities", "stations"]),
    guard: new SharedRead(["guardPeriods"]),
    placements: new SharedRead(["placements"]),
    timetables: new SharedRead(["youthPalaces"]),
    places: new SharedReads(["stations", "feeds"]),
    lectures: new SharedReads(["lectures", "activities", "stations", "reviews"]),
    titles: new LRUCache({ max: mostTitles }),
  };
}

/** Forgets what an event may have changed. */
export function followEvent({ pieces, guard, placements, timetables, places, lectures }: FeedMemory, { type, payload }: Pick<StoredEvent, "type" | "payload">): void {
  for (const shared of [pieces, guard, placements, timetables, places]) shared.follow(type);
  // A piece that goes live or is taken back changes no lecture's words.
  if (!("subjectType" in payload) || payload.subjectType !== pieceSubject) lectures.follow(type);
}

const memories = new WeakMap<Services, FeedMemory>();

/** The memory that belongs to an application; it forgets what a commit may have changed before the writer goes on. */
export function feedMemory(services: Services): FeedMemory {
  const known = memories.get(services);
  if (known) return known;
  const made = createFeedMemory();
  services.database.onCommit((events) => {
    for (const event of events) followEvent(made, event);
  });
  memories.set(services, made);
  return made;
}
