import type { FeedSource } from "../feedSource";

/** Where a screen's items come from. */
export const feedSources: readonly FeedSource[] = [];
