import pino from "pino";
import { IsNull } from "typeorm";
import { anonymous } from "../../kernel/actor";
import { succeed } from "../../kernel/outcome";
import type { Reaction } from "../../kernel/unitOfWork";
import { openTestDatabase, type TestDatabase } from "../../testing/testDatabase";
import { EventDeliverer } from "./deliverEvents";
import { outboxJobs } from "./outbox.jobs";
import { EventDelivery, StoredEventRow } from "./storedEvent.entity";

const logger = pino({ level: "silent" });

describe("EventDeliverer", () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await openTestDatabase();
    await test.database.write(anonymous, (work) => {
      work.record({ type: "test.First", payload: { n: 1 } });
      work.record({ type: "test.First", payload: { n: 2 } });
      return Promise.resolve(succeed(null));
    });
  });
  afterEach(() => test.close());

  it("runs a reaction once per event, in order, however often it is called", async () => {
    const seen: unknown[] = [];
    const reaction: Reaction = { name: "count", on: "test.First", react: (_work, event) => Promise.resolve(void seen.push(event.payload)) };
    const deliverer = new EventDeliverer(test.database, [reaction], logger);
    await Promise.all([deliverer.deliver(), deliverer.deliver()]);
    await new EventDeliverer(test.database, [reaction], logger).deliver();
    expect(seen).toEqual([{ n: 1 }, { n: 2 }]);
    expect(await test.database.reading.manager.count(EventDelivery)).toBe(2);
  });

  it("keeps a failed event for the next time and goes on with the others", async () => {
    let broken = true;
    const seen: unknown[] = [];
    const reaction: Reaction = {
      name: "breaks", on: "test.First",
      react: (_work, event) => {
        if (broken && (event.payload as { n: number }).n === 1) return Promise.reject(new Error("broken"));
        seen.push(event.payload);
        return Promise.resolve();
      },
    };
    const deliverer = new EventDeliverer(test.database, [reaction], logger);
    await deliverer.deliver();
    expect(seen).toEqual([{ n: 2 }]);
    broken = false;
    await deliverer.deliver();
    expect(seen).toEqual([{ n: 2 }, { n: 1 }]);
    const pending = await test.database.reading.manager.find(StoredEventRow, { order: { id: "ASC" } });
    expect(pending.map(({ attempts, deliveredAt }) => [attempts, deliveredAt !== null])).toEqual([[1, true], [0, true]]);
  });

  it("delivers what stands behind more resting events than one page holds", async () => {
    await test.database.writing.manager.update(StoredEventRow, { type: "test.First" }, { deliveredAt: test.clock.now() });
    await test.database.write(anonymous, (work) => {
      for (let n = 0; n < 250; n += 1) work.record({ type: "test.Broken", payload: { n } });
      return Promise.resolve(succeed(null));
    });
    await test.database.writing.manager.update(StoredEventRow, { type: "test.Broken" }, { attempts: 20 });
    await test.database.write(anonymous, (work) => {
      work.record({ type: "test.First", payload: { n: 3 } });
      return Promise.resolve(succeed(null));
    });
    const seen: unknown[] = [];
    const reaction: Reaction = { name: "count", on: "test.First", react: (_work, event) => Promise.resolve(void seen.push(event.payload)) };
    await new EventDeliverer(test.database, [reaction], logger).deliver();
    expect(seen).toEqual([{ n: 3 }]);
    expect(await test.database.reading.manager.countBy(StoredEventRow, { deliveredAt: IsNull() })).toBe(250);
  });

  it("forgets delivered events after 400 days, and none that still waits", async () => {
    const deliverer = new EventDeliverer(test.database, [], logger);
    await deliverer.deliver();
    await test.database.write(anonymous, (work) => {
      work.record({ type: "test.Waiting", payload: {} });
      return Promise.resolve(succeed(null));
    });
    const forget = outboxJobs(test.database, deliverer).find(({ name }) => name === "outbox.forgetOldEvents");
    test.clock.advance(399 * 86_400_000);
    await forget?.run();
    expect(await test.database.reading.manager.count(StoredEventRow)).toBe(3);
    test.clock.advance(2 * 86_400_000);
    await forget?.run();
    expect((await test.database.reading.manager.find(StoredEventRow)).map(({ type }) => type)).toEqual(["test.Waiting"]);
  });
});
