import { neverSeen, Screen } from "./screen.entity";
import { shapeOf } from "./screenShape";

interface NewScreen {
  readonly name: string;
  readonly stationId: string;
  readonly placeText: string | null;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly connected: boolean;
  readonly keeperName?: string | null;
}

/** A screen's first row: nothing heard of it yet. */
export function newScreen(id: string, now: Date, given: NewScreen): Screen {
  return Object.assign(new Screen(), {
    id, version: 1, name: given.name.trim(), stationId: given.stationId, placeText: given.placeText, shape: shapeOf(given), widthPx: given.widthPx,
    heightPx: given.heightPx, connected: given.connected, tokenHash: null, openHours: null, keeperName: given.keeperName ?? null, tags: [],
    pairedAt: given.connected ? now : null, removedAt: null, lastSeenAt: neverSeen, playingItemId: null, playingSince: null, feedEtag: null,
    storedBytes: null, missing: null, playerVersion: null, createdAt: now, updatedAt: now,
  });
}
