import type { LiveScreens } from "./liveScreens";
import type { PendingCommand } from "./pendingCommands";
import { wholeItemId } from "./wholeItemId";

interface Vitals {
  readonly playing?: string | null;
  readonly feedEtag?: string | null;
  readonly storedBytes?: number | null;
  readonly missing?: number | null;
  readonly playerVersion?: string | null;
  readonly width?: number | null;
  readonly height?: number | null;
  readonly acknowledged?: readonly string[] | null;
}

interface Heard {
  readonly screen: { readonly id: string; readonly name: string };
  readonly commands: PendingCommand[];
}

const mostPixels = 20_000;
const plainId = /^[\w:.-]{1,120}$/;
const plainEtag = /^[\x21-\x7e]{1,80}$/;

/** Notes a heartbeat in memory and answers it without a statement; null for a screen that is not known. */
export function heardFrom(live: LiveScreens, screenId: string, vitals: Vitals, now: Date): Heard | null {
  const screen = live.registry.get(screenId);
  if (!screen) return null;
  const acknowledged = live.pending.acknowledge(screenId, vitals.acknowledged ?? []);
  const playing = matching(vitals.playing, plainId);
  const beat = {
    at: now,
    playing: playing && wholeItemId(playing),
    feedEtag: matching(vitals.feedEtag, plainEtag),
    storedBytes: within(vitals.storedBytes, 0, Number.MAX_SAFE_INTEGER),
    missing: within(vitals.missing, 0, 100_000),
    playerVersion: vitals.playerVersion?.slice(0, 40) ?? null,
    width: within(vitals.width, 1, mostPixels),
    height: within(vitals.height, 1, mostPixels),
  };
  live.heartbeats.note(screenId, beat, acknowledged);
  for (const listener of live.listeners) listener({ screenId, audience: screen.identity.audience, beat });
  return { screen: { id: screen.id, name: screen.name }, commands: [...live.pending.of(screenId)] };
}

// A strange value in a heartbeat is left out; the screen is there all the same.
function matching(text: string | null | undefined, pattern: RegExp): string | null {
  return text && pattern.test(text) ? text : null;
}

function within(value: number | null | undefined, least: number, most: number): number | null {
  return value !== null && value !== undefined && value >= least && value <= most ? value : null;
}
