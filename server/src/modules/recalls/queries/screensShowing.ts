import type { EntityManager } from "typeorm";
import { pieceItemId } from "../../content";
import { screensReached } from "../../placements";
import type { Revision } from "../../reviews";
import { onlineSince, screensThatPlayed, type Screen } from "../../screens";
import type { RecallBasis } from "../recallScreen.entity";

const hour = 3_600_000;
const day = 24 * hour;
// A feed speaks of fifteen days, and its hour may have begun before it was fetched.
const feedDays = 15;

/** A screen that may show the piece now, and why that is believed. */
export interface ShowingScreen {
  readonly screen: Screen;
  readonly basis: RecallBasis;
}

/** Every screen that may show the live revision at this moment, also one that has been dark or out of our hands for some days. */
export async function screensShowing(reading: { readonly entities: EntityManager; readonly now: Date }, live: Revision): Promise<ShowingScreen[]> {
  const { now } = reading;
  const span = { from: new Date(now.getTime() - feedDays * day - hour), until: new Date(now.getTime() + feedDays * day) };
  const reached = await screensReached(reading, live, span);
  const played = await screensThatPlayed(reading, pieceItemId(live.subjectId), span.from);
  const found = new Map<string, ShowingScreen>();
  for (const screen of reached) if (mayHoldFeed(screen)) found.set(screen.id, { screen, basis: screen.connected ? "FEED" : "UNCONNECTED" });
  for (const screen of played) if (!found.has(screen.id) && !forgotWhenRemoved(screen)) found.set(screen.id, { screen, basis: screen.removedAt === null ? "PLAYED" : "REMOVED" });
  return [...found.values()];
}

// Paired, but its player has never come for its token: it has no feed.
function mayHoldFeed({ connected, tokenHash }: Screen): boolean {
  return !connected || tokenHash !== null;
}

// A player that is there when it is let go of drops all it has; a dark one plays on until it returns.
function forgotWhenRemoved({ removedAt, lastSeenAt }: Screen): boolean {
  return removedAt !== null && lastSeenAt >= onlineSince(removedAt);
}
