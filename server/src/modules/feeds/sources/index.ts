import type { FeedMemory } from "../feedMemory";
import type { FeedSource } from "../feedSource";
import { lecturesSource } from "./lectures.source";
import { piecesSource } from "./pieces.source";
import { timetablesSource } from "./timetables.source";

/** Where a screen's items come from. */
export function feedSources(memory: FeedMemory): readonly FeedSource[] {
  return [piecesSource(memory), lecturesSource(memory), timetablesSource(memory)];
}
