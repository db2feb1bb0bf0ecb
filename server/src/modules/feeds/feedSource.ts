import type { Reader } from "../../kernel/unitOfWork";
import type { AudienceClass } from "../screens";
import type { Station } from "../stations";
import type { CountyProfile } from "./countyProfile.entity";
import type { FeedItem, FeedWindow } from "./feedItem";

/** Whom a feed is made for: the class, with the rows that its sources need. */
export interface FeedAudience extends AudienceClass {
  readonly station: Station;
  readonly county: Pick<CountyProfile, "name" | "slogan" | "signature">;
  readonly timeZone: string;
}

/** Gives the items of one kind for an audience; windows may reach beyond the span, the composer clips them. */
export type FeedSource = (reader: Reader, audience: FeedAudience, span: FeedWindow) => Promise<readonly FeedItem[]>;
