import { AsyncLocalStorage } from "node:async_hooks";
import { QueryFailedError, type DataSource, type EntityManager } from "typeorm";
import type { Actor } from "../../kernel/actor";
import type { Clock } from "../../kernel/clock";
import type { DomainEvent, StoredEvent } from "../../kernel/domainEvent";
import { newId } from "../../kernel/id";
import type { Workplace } from "../../kernel/workplace";
import type { Outcome } from "../../kernel/outcome";
import type { Reader, UnitOfWork } from "../../kernel/unitOfWork";
import { StoredEventRow } from "../outbox/storedEvent.entity";
import { Fifo } from "./fifo";

/** Thrown inside a transaction to roll a refused command back; never leaves this file. */
class RefusedUnit<T> extends Error {
  constructor(readonly outcome: Outcome<T>) {
    super("refused");
  }
}

type CommitListener = (events: readonly StoredEvent[]) => void;

/**
 * The only door to the rows: units of work one after the other on SQLite (its driver shares one
 * connection, and interleaved transactions lose commits), side by side on MariaDB; reads beside them.
 */
export class Database implements Workplace {
  private readonly queue = new Fifo();
  private readonly inUnit = new AsyncLocalStorage<true>();
  private readonly listeners: CommitListener[] = [];
  private readonly serial: boolean;

  constructor(
    readonly writing: DataSource,
    readonly reading: DataSource,
    private readonly clock: Clock,
  ) {
    this.serial = writing.options.type === "better-sqlite3";
  }

  /** Calls back after each commit that stored events, before the writer's caller goes on. */
  onCommit(listener: CommitListener): void {
    this.listeners.push(listener);
  }

  async read<T>(actor: Actor, query: (reader: Reader) => Promise<T>): Promise<T> {
    return query(this.reader(actor));
  }

  /** A reader for one request; `changesAt` goes to the callback when the answer is to be kept. */
  reader(actor: Actor, changesAt: (moment: Date) => void = ignore): Reader {
    return { actor, now: this.clock.now(), entities: this.reading.manager, changesAt };
  }

  async write<T>(actor: Actor, command: (work: UnitOfWork) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    if (this.inUnit.getStore()) throw new Error("A unit of work inside a unit of work: pass the unit on instead.");
    const run = () => this.inUnit.run(true, () => this.transact(actor, command));
    return this.serial ? this.queue.run(run) : this.untilAlone(run);
  }

  /** On MariaDB two units may meet in a row or a unique key; the later one runs again and sees what the first has done. */
  private async untilAlone<T>(run: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await run();
      } catch (error) {
        if (attempt === attemptsOfUnit || !hasMetAnother(error)) throw error;
      }
    }
  }

  private async transact<T>(actor: Actor, command: (work: UnitOfWork) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const stored: StoredEvent[] = [];
    try {
      const outcome = await this.writing.transaction(async (entities) => {
        const recorded: DomainEvent[] = [];
        const work: UnitOfWork = { actor, now: this.clock.now(), entities, record: (event) => void recorded.push(event) };
        const answer = await command(work);
        if (!answer.ok) throw new RefusedUnit(answer);
        stored.push(...(await storeEvents(entities, recorded, work.now)));
        return answer;
      });
      if (stored.length > 0) this.tell(stored);
      return outcome;
    } catch (error) {
      if (error instanceof RefusedUnit) return error.outcome;
      throw error;
    }
  }

  /** Listeners stand outside the unit, so that what they start may write. */
  private tell(events: readonly StoredEvent[]): void {
    this.inUnit.exit(() => {
      for (const listener of this.listeners) listener(events);
    });
  }
}

const attemptsOfUnit = 3;
const meetings: ReadonlySet<unknown> = new Set(["ER_DUP_ENTRY", "ER_LOCK_DEADLOCK", "ER_CHECKREAD"]);

function hasMetAnother(error: unknown): boolean {
  return error instanceof QueryFailedError && meetings.has((error.driverError as { code?: unknown }).code);
}

const eventsAtOnce = 1000;

async function storeEvents(entities: EntityManager, events: readonly DomainEvent[], now: Date): Promise<StoredEvent[]> {
  const rows = events.map((event) => ({ id: newId(now), type: event.type, payload: event.payload, occurredAt: now, deliveredAt: null, attempts: 0 }));
  // SQLite takes 32,766 variables a statement, and an import may record thousands of events.
  for (let from = 0; from < rows.length; from += eventsAtOnce) await entities.insert(StoredEventRow, rows.slice(from, from + eventsAtOnce));
  return rows;
}

function ignore(): void {
  // a reader outside a cached answer has nobody to tell
}
