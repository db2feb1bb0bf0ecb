import { guardLook } from "../guardPeriods";
import type { FeedMemory } from "./feedMemory";
import { feedPlace, type FeedParts } from "./queries/screenFeed";
import { feedSources } from "./sources";

/** What feeds are made of, read through the memory that they share. */
export function feedParts(memory: FeedMemory): FeedParts {
  return {
    sources: feedSources(memory),
    guard: (reader, key) => memory.guard.read(reader, key, guardLook),
    place: (reader, stationId) => memory.places.read(reader, stationId, "now", (shared) => feedPlace(shared, stationId)),
  };
}
