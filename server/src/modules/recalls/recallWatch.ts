import { systemActor } from "../../kernel/actor";
import type { StoredEvent } from "../../kernel/domainEvent";
import type { Services } from "../../platform/portalModule";
import { pieceItemId, pieceSubject } from "../content";
import { reviewEvents, type RevisionFact } from "../reviews";
import { hearHeartbeats, type HeardScreen } from "../screens";
import { noteSightings, type Sighting } from "./commands/noteSightings";
import { recallEvents, type RecallFact } from "./recall.events";
import { watchedRecalls, type WatchedRecall } from "./queries/watchedRecalls";

const actor = systemActor("recalls");
const mostAtOnce = 500;
// A commit waits for the disk whether it holds one confirmation or fifty.
const gatherMilliseconds = 100;

/**
 * Hears every heartbeat, and knows in memory which screens have not confirmed which recall.
 * A screen has confirmed when it plays a feed with the ETag of the one its class is given now, which was made after the recall.
 * A confirmation is written at once; those that come in within a tenth of a second after it are written together.
 */
export class RecallWatch {
  /** Recalls by the screens that have not confirmed them. */
  private readonly waiting = new Map<string, Map<string, WatchedRecall>>();
  /** Recalls by the item that nothing may play. */
  private readonly banned = new Map<string, WatchedRecall>();
  private readonly newest = new Map<string, HeardScreen>();
  /** Recalls that are still to be learnt. */
  private readonly unread = new Set<string>();
  private unwritten: Sighting[] = [];
  private writing: Promise<void> | null = null;
  private gathering: NodeJS.Timeout | null = null;
  private readonly running = new Set<Promise<void>>();

  constructor(private readonly services: Services) {}

  /** Fills the memory and keeps it true from now on. */
  async start(): Promise<void> {
    this.services.database.onCommit((events) => {
      for (const event of events) this.follow(event);
    });
    hearHeartbeats(this.services, (heard) => {
      this.hear(heard);
    });
    await this.learn();
  }

  /** Waits until everything heard so far is written, or has failed to be. */
  async idle(): Promise<void> {
    while (this.running.size > 0 || this.writing || this.unwritten.length > 0) {
      await Promise.all([...this.running, this.writing]);
      this.writeNow();
    }
    if (this.gathering) clearTimeout(this.gathering);
    this.gathering = null;
  }

  private follow({ type, payload }: StoredEvent): void {
    if (type === recallEvents.recalled) this.run(this.learnNew((payload as RecallFact).recallId));
    if (type === recallEvents.screenClosed) {
      const { recallId, screenId } = payload as RecallFact;
      this.waiting.get(screenId ?? "")?.delete(recallId);
    }
    if (type !== reviewEvents.wentLive) return;
    const { subjectType, subjectId } = payload as RevisionFact;
    if (subjectType === pieceSubject) this.banned.delete(pieceItemId(subjectId));
  }

  /** Reads what could not be read when it was recalled: without it no screen's word of it would be heard. */
  async catchUp(): Promise<void> {
    for (const recallId of [...this.unread]) await this.learnNew(recallId);
  }

  private async learnNew(recallId: string): Promise<void> {
    this.unread.add(recallId);
    await this.learn([recallId]);
    this.unread.delete(recallId);
  }

  private async learn(ids?: readonly string[]): Promise<void> {
    for (const recall of await this.services.database.read(actor, (reader) => watchedRecalls(reader, ids))) {
      if (recall.isBanned) this.banned.set(pieceItemId(recall.pieceId), recall);
      for (const screenId of recall.openScreenIds) {
        this.await(screenId, recall);
        // What came in between the commit and this reading is not lost.
        const heard = this.newest.get(screenId);
        if (heard && heard.beat.at >= recall.recalledAt) this.hear(heard);
      }
    }
  }

  private await(screenId: string, recall: WatchedRecall): void {
    const known = this.waiting.get(screenId) ?? new Map<string, WatchedRecall>();
    this.waiting.set(screenId, known.set(recall.id, recall));
  }

  private hear(heard: HeardScreen): void {
    const { screenId, beat } = heard;
    this.newest.set(screenId, heard);
    const shown = beat.playing === null ? undefined : this.banned.get(beat.playing);
    if (shown && beat.at >= shown.recalledAt && !this.waiting.get(screenId)?.has(shown.id)) {
      this.await(screenId, shown);
      this.services.logger.error({ screenId, recallId: shown.id }, "a screen plays a recalled piece");
      this.note({ recallId: shown.id, screenId, kind: "SHOWING_AGAIN", at: beat.at, etag: beat.feedEtag });
    }
    const open = this.waiting.get(screenId);
    if (!open || open.size === 0 || beat.feedEtag === null) return;
    this.run(this.compare(heard, [...open.values()].filter((recall) => recall !== shown && beat.at >= recall.recalledAt)));
  }

  /** Confirms the recalls if the feed that the screen plays is the one it is to play now. */
  private async compare({ screenId, audience, beat }: HeardScreen, recalls: readonly WatchedRecall[]): Promise<void> {
    if (recalls.length === 0) return;
    const { documents } = this.services;
    for (const id of documents.idsOf("ScreenFeed")) {
      const { etag } = await documents.answer(id, {}, audience);
      if (etag !== beat.feedEtag) continue;
      for (const recall of recalls) this.note({ recallId: recall.id, screenId, kind: "CONFIRMED", at: beat.at, etag });
      return;
    }
  }

  private note(sighting: Sighting): void {
    const before = this.unwritten.findLast(({ recallId, screenId }) => recallId === sighting.recallId && screenId === sighting.screenId);
    // Said twice before it was written, it is one word.
    if (before?.kind === "CONFIRMED" && sighting.kind === "CONFIRMED") return;
    this.unwritten.push(sighting);
    if (!this.gathering) this.writeNow();
  }

  private writeNow(): void {
    if (this.writing || this.unwritten.length === 0) return;
    this.writing = this.write().finally(() => {
      this.writing = null;
      if (!this.gathering) this.writeNow();
    });
    if (this.gathering) clearTimeout(this.gathering);
    this.gathering = setTimeout(() => {
      this.gathering = null;
      this.writeNow();
    }, gatherMilliseconds).unref();
  }

  /** Writes what there is now. What comes in meanwhile waits for the others of its time. */
  private async write(): Promise<void> {
    for (let left = this.unwritten.length; left > 0; ) {
      const some = nextBatch(this.unwritten.slice(0, left));
      this.unwritten = this.unwritten.slice(some.length);
      left -= some.length;
      try {
        await this.services.database.write(actor, (work) => noteSightings(work, some));
        for (const { kind, screenId, recallId } of some) if (kind === "CONFIRMED") this.waiting.get(screenId)?.delete(recallId);
      } catch (error) {
        // The screen says it again in its next heartbeat.
        this.services.logger.error({ error, sightings: some.length }, "what screens reported of a recall could not be stored");
        for (const { kind, screenId, recallId } of some) if (kind === "SHOWING_AGAIN") this.waiting.get(screenId)?.delete(recallId);
      }
    }
  }

  private run(task: Promise<void>): void {
    const guarded = task
      .catch((error: unknown) => {
        this.services.logger.error({ error }, "a heartbeat could not be held against the recalls");
      })
      .finally(() => this.running.delete(guarded));
    this.running.add(guarded);
  }
}

/** The oldest sightings, up to the first that speaks of a screen a second time: its words are written in their order. */
function nextBatch(sightings: readonly Sighting[]): readonly Sighting[] {
  const met = new Set<string>();
  const end = sightings.findIndex(({ recallId, screenId }) => met.size === met.add(`${recallId} ${screenId}`).size);
  return sightings.slice(0, Math.min(mostAtOnce, end === -1 ? sightings.length : end));
}

const watches = new WeakMap<Services, RecallWatch>();

/** The one watch of an application. */
export function recallWatch(services: Services): RecallWatch {
  const known = watches.get(services);
  if (known) return known;
  const made = new RecallWatch(services);
  watches.set(services, made);
  return made;
}
