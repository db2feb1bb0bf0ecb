import type { Actor } from "../../kernel/actor";

/** What a screen says of itself once a minute. */
export interface Heartbeat {
  readonly at: Date;
  readonly playing: string | null;
  readonly feedEtag: string | null;
  readonly storedBytes: number | null;
  readonly missing: number | null;
  readonly playerVersion: string | null;
  readonly width: number | null;
  readonly height: number | null;
}

/** A heartbeat as it came in, before it is stored, and the class whose feed the screen is to play. */
export interface HeardScreen {
  readonly screenId: string;
  readonly audience: Actor;
  readonly beat: Heartbeat;
}

/** Heartbeats between two flushes: the newest a screen, and what was acknowledged. */
export class Heartbeats {
  private beats = new Map<string, Heartbeat>();
  private acknowledged = new Set<string>();

  note(screenId: string, heartbeat: Heartbeat, acknowledged: readonly string[]): void {
    this.beats.set(screenId, heartbeat);
    for (const id of acknowledged) this.acknowledged.add(id);
  }

  /** Hands over what was noted and starts anew. */
  take(): { beats: ReadonlyMap<string, Heartbeat>; acknowledged: readonly string[] } {
    const taken = { beats: this.beats, acknowledged: [...this.acknowledged] };
    this.beats = new Map();
    this.acknowledged = new Set();
    return taken;
  }

  /** Takes back what could not be stored, unless something newer has come. */
  giveBack(taken: { beats: ReadonlyMap<string, Heartbeat>; acknowledged: readonly string[] }): void {
    for (const [screenId, beat] of taken.beats) if (!this.beats.has(screenId)) this.beats.set(screenId, beat);
    for (const id of taken.acknowledged) this.acknowledged.add(id);
  }
}
