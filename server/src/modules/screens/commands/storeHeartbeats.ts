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
  const heard = request.beats.flatMap(([screenId, beat]) => {
    const screen = known.get(screenId);
    return screen ? [hear(screen, beat)] : [];
  });
  const resized = heard.filter((screen) => hasNewSize(screen, known));
  await storeHeard(work, heard.filter((screen) => !resized.includes(screen)), vitals);
  await storeHeard(work, resized, [...vitals, ...size]);
  for (const { id } of resized) work.record(screenChanged(id));
  if (request.acknowledged.length > 0) {
    await work.entities.update(ScreenCommand, { id: In([...request.acknowledged]), acknowledgedAt: IsNull() }, { acknowledgedAt: work.now });
  }
  return succeed(null);
}

type Column = keyof Screen;
const vitals: readonly Column[] = ["lastSeenAt", "playingItemId", "playingSince", "feedEtag", "storedBytes", "missing", "playerVersion"];
const size: readonly Column[] = ["widthPx", "heightPx", "shape"];

/** The screen as its heartbeat tells of it. */
function hear(screen: Screen, beat: Heartbeat): Screen {
  const { at, playing, feedEtag, storedBytes, missing, playerVersion } = beat;
  const playingSince = playing === null ? null : playing === screen.playingItemId ? screen.playingSince : at;
  const pixels = { widthPx: beat.width ?? screen.widthPx, heightPx: beat.height ?? screen.heightPx };
  const told = { lastSeenAt: at, playingItemId: playing, playingSince, feedEtag, storedBytes, missing, playerVersion, ...pixels };
  return Object.assign(new Screen(), screen, told, { shape: shapeOf(pixels) });
}

function hasNewSize({ id, widthPx, heightPx }: Screen, known: ReadonlyMap<string, Screen>): boolean {
  const before = known.get(id);
  return before?.widthPx !== widthPx || before.heightPx !== heightPx;
}

/** A thousand statements would keep every other writer waiting: the rows are there, so that an insertion in one statement changes them in the named columns only. */
async function storeHeard({ entities }: UnitOfWork, screens: readonly Screen[], columns: readonly Column[]): Promise<void> {
  if (screens.length === 0) return;
  await entities.createQueryBuilder().insert().into(Screen).values([...screens]).orUpdate([...columns], ["id"]).updateEntity(false).execute();
}
