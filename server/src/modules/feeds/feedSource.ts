import type { Reader } from "../../kernel/unitOfWork";
import type { AudienceClass } from "../screens";
import type { Station } from "../stations";
import type { CountyProfile } from "./countyProfile.entity";
import type { FeedItem, FeedWindow } from "./feedItem";

/** The rows of a place that feeds are made with. */
export interface FeedPlace {
  readonly station: Station;
  readonly county: Pick<CountyProfile, "name" | "slogan" | "signature">;
}

/** Whom a feed is made for: the class, with the rows that its sources need. */
export interface FeedAudience extends AudienceClass, FeedPlace {
  readonly timeZone: string;
}

/**
 * Gives the items of one kind for an audience; windows may reach beyond the span, the composer clips them.
 * An item that several audiences share is best one object: what is worked out about it is then worked out once.
 */
export type FeedSource = (reader: Reader, audience: FeedAudience, span: FeedWindow) => Promise<readonly FeedItem[]>;
