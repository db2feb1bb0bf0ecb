import type { SyndicationEntry } from "./syndicationEntry";

/** A subscription with what is in it now. */
export interface SyndicationFeed {
  readonly title: string;
  readonly description: string;
  readonly homeUrl: string;
  readonly feedUrl: string;
  readonly entries: readonly SyndicationEntry[];
}
