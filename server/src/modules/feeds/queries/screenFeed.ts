import type { Reader } from "../../../kernel/unitOfWork";
import { guardLook, type GuardLook } from "../../guardPeriods";
import { parseClassKey, type AudienceClass } from "../../screens";
import { Station } from "../../stations";
import { CountyProfile, countyProfileId } from "../countyProfile.entity";
import { fallbackItem } from "../fallbackItem";
import type { FeedItem } from "../feedItem";
import type { FeedAudience, FeedPlace, FeedSource } from "../feedSource";
import { clipItem, feedSpan } from "../feedSpan";
import { orderItems } from "../orderItems";

export interface ScreenFeed {
  readonly stationName: string;
  readonly stationPhone: string | null;
  readonly timeZone: string;
  readonly shape: AudienceClass["shape"];
  readonly horizonEndsAt: Date;
  /** Grey, as on days of mourning. */
  readonly plainLook: boolean;
  readonly items: readonly FeedItem[];
  readonly fallback: FeedItem;
}

/** How a feed learns what guard periods ask of it; the key changes with the feed's own hour. */
type GuardRead = (reader: Reader, key: string) => Promise<GuardLook>;

/** How a feed learns of the station it is for; null when there is none. */
type PlaceRead = (reader: Reader, stationId: string) => Promise<FeedPlace | null>;

/** What a feed is made of; guard periods and place are read anew unless it is said how. */
export interface FeedParts {
  readonly sources: readonly FeedSource[];
  readonly guard?: GuardRead;
  readonly place?: PlaceRead;
}

interface FeedQuestion extends FeedParts {
  readonly classKey: string;
  readonly timeZone: string;
}

export const unnamedCounty = { name: "本县", slogan: "文明有礼　邻里和睦", signature: "新时代文明实践中心" };

/**
 * What the screens of an audience class show during the next 15 days: a pure function of rows, class and hour.
 * Null for a class that no screen can have any more.
 */
export async function screenFeed(reader: Reader, request: FeedQuestion): Promise<ScreenFeed | null> {
  const span = feedSpan(reader.now);
  reader.changesAt(span.movesAt);
  const audience = await findAudience(reader, request);
  if (!audience) return null;
  const { station, shape, timeZone } = audience;
  const offered = station.status === "CLOSED" ? [] : await Promise.all(request.sources.map((source) => source(reader, audience, span)));
  const look = await (request.guard ?? guardLook)(reader, span.movesAt.toISOString());
  const clipped = offered.flat().flatMap((item) => clipItem(item, span, reader.now) ?? []);
  const items = clipped.map(({ item }) => item);
  if (clipped.length > 0) reader.changesAt(new Date(clipped.reduce((first, { endsAt }) => Math.min(first, endsAt), Infinity)));
  return {
    stationName: station.name, stationPhone: station.phone, timeZone, shape, horizonEndsAt: span.until, plainLook: look.plainLook,
    items: orderItems(look.interruptsOff ? items.map(withoutPrecedence) : items), fallback: fallbackItem(audience, span),
  };
}

// Nothing breaks in while interrupts are off: what is urgent takes its turn among the important.
function withoutPrecedence(item: FeedItem): FeedItem {
  return item.priority === "URGENT" ? { ...item, priority: "IMPORTANT" } : item;
}

async function findAudience(reader: Reader, { classKey, timeZone, place = feedPlace }: FeedQuestion): Promise<FeedAudience | null> {
  const audience = parseClassKey(classKey);
  const found = audience && (await place(reader, audience.stationId));
  return found && { ...audience, ...found, timeZone };
}

/** A station with the county it lies in, in one statement. */
export async function feedPlace(reader: Reader, stationId: string): Promise<FeedPlace | null> {
  const station = await reader.entities
    .createQueryBuilder(Station, "station")
    .leftJoinAndMapOne("station.county", CountyProfile, "county", "county.id = :county", { county: countyProfileId })
    .where("station.id = :stationId", { stationId })
    .getOne();
  return station && { station, county: (station as Station & { county: CountyProfile | null }).county ?? unnamedCounty };
}
