import type { FeedSource } from "../feedSource";
import { lecturesSource } from "./lectures.source";
import { piecesSource } from "./pieces.source";

/** Where a screen's items come from. */
export const feedSources: readonly FeedSource[] = [piecesSource, lecturesSource];
