import { In, LessThan } from "typeorm";
import { isAdministrator } from "../../../kernel/actor";
import { newId } from "../../../kernel/id";
import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { Screen } from "../../screens";
import type { Recall } from "../recall.entity";
import { recallEvent, recallEvents } from "../recall.events";
import { firstSettledRank, RecallScreen, standingAs } from "../recallScreen.entity";
import { RecallStep } from "../recallStep.entity";
import { closeIfSettled, lockRecall } from "./closeIfSettled";

/** What a heartbeat told of a recalled piece: the screen plays a feed without it, or it plays the piece once more. */
export interface Sighting {
  readonly recallId: string;
  readonly screenId: string;
  readonly kind: "CONFIRMED" | "SHOWING_AGAIN";
  readonly at: Date;
  readonly etag: string | null;
}

/** Writes down what screens themselves reported; a confirmation counts once, a recall closes with its last screen. */
export async function noteSightings(work: UnitOfWork, sightings: readonly Sighting[]): Promise<Outcome<null>> {
  if (!isAdministrator(work.actor)) return notAllowed();
  for (const recallId of [...new Set(sightings.map((sighting) => sighting.recallId))].sort()) {
    const recall = await lockRecall(work, recallId);
    if (!recall) continue;
    const of = (kind: Sighting["kind"]) => sightings.filter((sighting) => sighting.recallId === recallId && sighting.kind === kind);
    await confirm(work, recallId, of("CONFIRMED"));
    for (const sighting of of("SHOWING_AGAIN")) await showAgain(work, recall, sighting);
    await closeIfSettled(work, recall);
  }
  return succeed(null);
}

async function confirm(work: UnitOfWork, recallId: string, confirmations: readonly Sighting[]): Promise<void> {
  if (confirmations.length === 0) return;
  const byScreen = new Map(confirmations.map((sighting) => [sighting.screenId, sighting]));
  const rows = await work.entities.findBy(RecallScreen, { recallId, screenId: In([...byScreen.keys()]), rank: LessThan(firstSettledRank) });
  if (rows.length === 0) return;
  await work.entities.insert(RecallStep, rows.flatMap(({ screenId }) => {
    const sighting = byScreen.get(screenId);
    return sighting ? [stepOf(work, sighting)] : [];
  }));
  await work.entities.update(RecallScreen, { id: In(rows.map(({ id }) => id)) }, standingAs("CONFIRMED", work.now));
}

async function showAgain(work: UnitOfWork, recall: Recall, sighting: Sighting): Promise<void> {
  const { screenId } = sighting;
  const standing = standingAs("SHOWING_AGAIN", work.now);
  const updated = await work.entities.update(RecallScreen, { recallId: recall.id, screenId }, standing);
  if (updated.affected === 0) {
    const screen = await work.entities.findOneBy(Screen, { id: screenId });
    if (!screen) return;
    await work.entities.insert(RecallScreen, { id: newId(work.now), recallId: recall.id, screenId, stationId: screen.stationId, basis: "PLAYED", listedAt: work.now, ...standing });
  }
  await work.entities.insert(RecallStep, stepOf(work, sighting));
  work.record(recallEvent(recallEvents.showingAgain, recall, screenId));
}

function stepOf(work: UnitOfWork, { recallId, screenId, kind, at, etag }: Sighting): RecallStep {
  return Object.assign(new RecallStep(), {
    id: newId(work.now), recallId, screenId, kind, at, recordedAt: work.now, etag, accountId: null, accountName: null, seenBy: null, note: null, photoId: null,
  });
}
