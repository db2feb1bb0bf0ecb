import { In, IsNull } from "typeorm";
import { succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import type { Heartbeat } from "../heartbeats";
import { screenChanged } from "../screen.events";
import { Screen } from "../screen.entity";
import { ScreenCommand } from "../screenCommand.entity";
import { shapeOf } from "../screenShape";

export interface StoreHeartbeats {
  readonly beats: readonly (readonly [screenId: string, beat: Heartbeat])[];
  readonly acknowledged: readonly string[];
}

/** Writes a batch of heartbeats and acknowledged commands; says so only when a screen changed its size. */
export async function storeHeartbeats(work: UnitOfWork, request: StoreHeartbeats): Promise<Outcome<null>> {
  const ids = request.beats.map(([screenId]) => screenId);
  const rows = ids.length === 0 ? [] : await work.entities.findBy(Screen, { id: In(ids), removedAt: IsNull() });
  const known = new Map(rows.map((row) => [row.id, row]));
  for (const [screenId, beat] of request.beats) {
    const screen = known.get(screenId);
    if (screen) await storeOne(work, screen, beat);
  }
  if (request.acknowledged.length > 0) {
    await work.entities.update(ScreenCommand, { id: In([...request.acknowledged]), acknowledgedAt: IsNull() }, { acknowledgedAt: work.now });
  }
  return succeed(null);
}

async function storeOne(work: UnitOfWork, screen: Screen, beat: Heartbeat): Promise<void> {
  const { id } = screen;
  const size = { widthPx: beat.width ?? screen.widthPx, heightPx: beat.height ?? screen.heightPx };
  const playingSince = beat.playing === null ? null : beat.playing === screen.playingItemId ? screen.playingSince : beat.at;
  const heard = {
    lastSeenAt: beat.at, playingItemId: beat.playing, playingSince, feedEtag: beat.feedEtag, storedBytes: beat.storedBytes, missing: beat.missing,
    playerVersion: beat.playerVersion,
  };
  if (size.widthPx === screen.widthPx && size.heightPx === screen.heightPx) {
    await work.entities.update(Screen, { id }, heard);
    return;
  }
  await work.entities.update(Screen, { id }, { ...heard, ...size, shape: shapeOf(size) });
  work.record(screenChanged(id));
}
