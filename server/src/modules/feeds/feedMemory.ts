import type { Services } from "../../platform/portalModule";
import type { LivePieces } from "../placements";
import type { BoardTimetable } from "../youthPalaces";
import { SharedRead } from "./sharedRead";

/** What the feeds of all stations share, by the modules whose events change it. */
export interface FeedMemory {
  readonly pieces: SharedRead<LivePieces>;
  readonly timetables: SharedRead<ReadonlyMap<string, readonly BoardTimetable[]>>;
}

/** An empty memory. */
export function createFeedMemory(): FeedMemory {
  return {
    // Notices speak of lectures, their places and stations.
    pieces: new SharedRead(["reviews", "content", "placements", "lectures", "activities", "stations"]),
    timetables: new SharedRead(["youthPalaces", "reviews", "stations"]),
  };
}

const memories = new WeakMap<Services, FeedMemory>();

/** The memory that belongs to an application; it forgets what a commit may have changed before the writer goes on. */
export function feedMemory(services: Services): FeedMemory {
  const known = memories.get(services);
  if (known) return known;
  const made = createFeedMemory();
  services.database.onCommit((events) => {
    for (const { type } of events) for (const shared of [made.pieces, made.timetables]) shared.follow(type);
  });
  memories.set(services, made);
  return made;
}
