import { LRUCache } from "lru-cache";
import type { Services } from "../../platform/portalModule";
import type { GuardLook } from "../guardPeriods";
import type { FurnishedPiece, Placement } from "../placements";
import type { BoardTimetable } from "../youthPalaces";
import { SharedRead } from "./sharedRead";

const mostTitles = 20_000;

/** What the feeds of all stations share, by the modules whose events change it. */
export interface FeedMemory {
  readonly pieces: SharedRead<readonly FurnishedPiece[]>;
  readonly guard: SharedRead<GuardLook>;
  readonly placements: SharedRead<readonly Placement[]>;
  readonly timetables: SharedRead<ReadonlyMap<string, readonly BoardTimetable[]>>;
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
    titles: new LRUCache({ max: mostTitles }),
  };
}

const memories = new WeakMap<Services, FeedMemory>();

/** The memory that belongs to an application; it forgets what a commit may have changed before the writer goes on. */
export function feedMemory(services: Services): FeedMemory {
  const known = memories.get(services);
  if (known) return known;
  const made = createFeedMemory();
  services.database.onCommit((events) => {
    for (const { type } of events) for (const shared of [made.pieces, made.guard, made.placements, made.timetables]) shared.follow(type);
  });
  memories.set(services, made);
  return made;
}
