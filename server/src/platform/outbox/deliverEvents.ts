import { IsNull, LessThan, MoreThan } from "typeorm";
import { systemActor } from "../../kernel/actor";
import type { StoredEvent } from "../../kernel/domainEvent";
import { succeed } from "../../kernel/outcome";
import type { Reaction } from "../../kernel/unitOfWork";
import type { Database } from "../database/database";
import type { Logger } from "../logger/logger";
import { EventDelivery, StoredEventRow } from "./storedEvent.entity";

const batch = 200;
const attemptsBeforeResting = 20;

/** Delivers stored events to their reactions, in order, each exactly once; safe to call at any time. */
export class EventDeliverer {
  private running: Promise<void> | null = null;
  private again = false;

  constructor(
    private readonly database: Database,
    private readonly reactions: readonly Reaction[],
    private readonly logger: Logger,
  ) {}

  /** Resolves when all that was stored before the call is delivered or has failed for now. */
  async deliver(): Promise<void> {
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.running = this.drain().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async drain(): Promise<void> {
    do {
      // Page by page in the order of the ids, so that events which fail or rest hold up none behind them.
      let due = await this.dueAfter("");
      while (due.length > 0) {
        for (const event of due) await this.deliverOne(event);
        due = await this.dueAfter(due.at(-1)?.id ?? "");
      }
    } while (this.takeAgain());
  }

  private takeAgain(): boolean {
    const { again } = this;
    this.again = false;
    return again;
  }

  private dueAfter(id: string): Promise<StoredEventRow[]> {
    return this.database.reading.manager.find(StoredEventRow, {
      where: { deliveredAt: IsNull(), attempts: LessThan(attemptsBeforeResting), id: MoreThan(id) },
      order: { id: "ASC" },
      take: batch,
    });
  }

  private async deliverOne(event: StoredEventRow): Promise<void> {
    try {
      for (const reaction of this.reactions) if (reaction.on === event.type) await this.reactOnce(reaction, event);
      await this.mark(event, "delivered");
    } catch (error) {
      this.logger.error({ event: event.type, eventId: event.id, error }, "a reaction failed and will be tried again");
      await this.mark(event, "failed");
    }
  }

  private async reactOnce(reaction: Reaction, event: StoredEvent): Promise<void> {
    await this.database.write(systemActor(reaction.name), async (work) => {
      const key = { eventId: event.id, reaction: reaction.name };
      if (await work.entities.existsBy(EventDelivery, key)) return succeed(null);
      await work.entities.insert(EventDelivery, { ...key, deliveredAt: work.now });
      await reaction.react(work, { ...event, payload: event.payload as never });
      return succeed(null);
    });
  }

  private async mark(event: StoredEventRow, result: "delivered" | "failed"): Promise<void> {
    await this.database.write(systemActor("outbox"), async (work) => {
      const change = result === "delivered" ? { deliveredAt: work.now } : { attempts: event.attempts + 1 };
      await work.entities.update(StoredEventRow, { id: event.id }, change);
      return succeed(null);
    });
  }
}
