import type { EntityManager } from "typeorm";
import { pieceItemId, pieceSubject } from "../../content";
import { feedHorizon, fetchedSince, screensReached } from "../../placements";
import { inForceSince } from "../../reviews";
import { onlineSince, screensThatPlayed, type Screen } from "../../screens";
import type { RecallBasis } from "../recallScreen.entity";

/** A screen that may show the piece now, and why that is believed. */
export interface ShowingScreen {
  readonly screen: Screen;
  readonly basis: RecallBasis;
}

/** Every screen that may show something of the piece at this moment, also one that has been dark or out of our hands for some days. */
export async function screensShowing(reading: { readonly entities: EntityManager; readonly now: Date }, pieceId: string): Promise<ShowingScreen[]> {
  const { now } = reading;
  const span = { from: fetchedSince(now), until: new Date(now.getTime() + feedHorizon) };
  const revisions = await inForceSince(reading, pieceSubject, pieceId, span.from);
  const reached = await screensReached(reading, { pieceId, revisions }, span);
  const played = await screensThatPlayed(reading, pieceItemId(pieceId), span.from);
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
