import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DataSource, EntitySchema } from "typeorm";
import { anonymous } from "../../kernel/actor";
import { refuse, succeed } from "../../kernel/outcome";
import { Organisation } from "../../modules/stations";
import { openTestDatabase, type TestDatabase } from "../../testing/testDatabase";
import { StoredEventRow } from "../outbox";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function organisation(code: string): Partial<Organisation> {
  const at = new Date("2026-01-01T00:00:00.000Z");
  return { id: `00000000-0000-7000-8000-0000000000${code}`, version: 1, code, name: code, kind: "UNIT", parentId: null, active: true, createdAt: at, updatedAt: at };
}

const Row = new EntitySchema<{ id: string }>({ name: "Row", columns: { id: { type: "varchar", primary: true } } });

describe("three concurrent requests on SQLite: A rolls back, B commits, C writes", () => {
  it("loses B and C when transactions share the one connection of a plain data source", async () => {
    const folder = mkdtempSync(join(tmpdir(), "portal-plain-"));
    const plain = await new DataSource({ type: "better-sqlite3", database: join(folder, "plain.sqlite"), entities: [Row], synchronize: true }).initialize();
    const a = plain.transaction(async (entities) => {
      await entities.insert(Row, { id: "a" });
      await pause(60);
      throw new Error("A fails");
    });
    await pause(15);
    const b = plain.transaction((entities) => entities.insert(Row, { id: "b" }));
    const c = plain.manager.insert(Row, { id: "c" });
    const settled = await Promise.allSettled([a, b, c]);
    expect(settled.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
    expect(await plain.manager.find(Row)).toEqual([]);
    await plain.destroy();
    rmSync(folder, { recursive: true });
  });
});

describe("Database", () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await openTestDatabase();
  });
  afterEach(() => test.close());

  it("keeps B and C when A rolls back beside them", async () => {
    const a = test.database.write(anonymous, async (work) => {
      await work.entities.insert(Organisation, organisation("0a"));
      await pause(60);
      return refuse({ code: "NO", message: "不行" });
    });
    await pause(15);
    const b = test.database.write(anonymous, async (work) => succeed(await work.entities.insert(Organisation, organisation("0b"))));
    const c = test.database.write(anonymous, async (work) => succeed(await work.entities.insert(Organisation, organisation("0c"))));
    const outcomes = await Promise.all([a, b, c]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([false, true, true]);
    const kept = await test.database.reading.manager.find(Organisation, { order: { code: "ASC" } });
    expect(kept.map(({ code }) => code)).toEqual(["0b", "0c"]);
  });

  it("shows no reader what is not committed", async () => {
    let seen = -1;
    await test.database.write(anonymous, async (work) => {
      await work.entities.insert(Organisation, organisation("0a"));
      seen = await test.database.reading.manager.count(Organisation);
      return succeed(null);
    });
    expect(seen).toBe(0);
    expect(await test.database.reading.manager.count(Organisation)).toBe(1);
  });

  it("refuses a unit inside a unit", async () => {
    const before = await test.dump();
    const nested = test.database.write(anonymous, () => test.database.write(anonymous, () => Promise.resolve(succeed(null))));
    await expect(nested).rejects.toThrow("A unit of work inside a unit of work");
    expect(await test.dump()).toEqual(before);
  });

  it("lets one of two units that want the same code have it, and tells the other that it is taken", async () => {
    const claim = (id: string) => test.database.write(anonymous, async ({ entities }) => {
      if (await entities.existsBy(Organisation, { code: "SAME" })) return refuse({ code: "CODE_TAKEN", message: "这个编码已被使用" });
      await pause(20);
      await entities.insert(Organisation, { ...organisation(id), code: "SAME" });
      return succeed(id);
    });
    const outcomes = await Promise.all([claim("01"), claim("02")]);
    expect(outcomes.map((outcome) => (outcome.ok ? "OK" : outcome.refusals[0]?.code)).sort()).toEqual(["CODE_TAKEN", "OK"]);
    expect(await test.database.reading.manager.countBy(Organisation, { code: "SAME" })).toBe(1);
  });

  it("stores events with their commit and tells listeners after it; a refused unit stores none", async () => {
    const told: string[] = [];
    test.database.onCommit((events) => told.push(...events.map(({ type }) => type)));
    await test.database.write(anonymous, (work) => {
      work.record({ type: "test.Refused", payload: {} });
      return Promise.resolve(refuse({ code: "NO", message: "不行" }));
    });
    await test.database.write(anonymous, (work) => {
      work.record({ type: "test.Done", payload: { id: "1" } });
      return Promise.resolve(succeed(null));
    });
    expect(told).toEqual(["test.Done"]);
    expect(await test.database.reading.manager.find(StoredEventRow)).toMatchObject([{ type: "test.Done", payload: { id: "1" }, deliveredAt: null }]);
  });

  it("lets a listener write: it stands outside the unit that told it", async () => {
    const written = new Promise<boolean>((resolve, reject) => {
      test.database.onCommit(() => setImmediate(() => {
        test.database.write(anonymous, async (work) => succeed(await work.entities.insert(Organisation, organisation("0a")))).then(({ ok }) => { resolve(ok); }, reject);
      }));
    });
    await test.database.write(anonymous, (work) => {
      work.record({ type: "test.Done", payload: {} });
      return Promise.resolve(succeed(null));
    });
    expect(await written).toBe(true);
  });

  it("stores more events in a unit than one statement can carry", async () => {
    await test.database.write(anonymous, (work) => {
      for (let n = 0; n < 8000; n += 1) work.record({ type: "test.Done", payload: { n } });
      return Promise.resolve(succeed(null));
    });
    expect(await test.database.reading.manager.count(StoredEventRow)).toBe(8000);
  });

  it("matches the entities: a schema diff after the migrations is empty", async () => {
    const { upQueries } = await test.database.writing.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it("refuses a write through the read connection on SQLite", async () => {
    if (test.database.reading === test.database.writing) return;
    await expect(test.database.reading.manager.insert(Organisation, organisation("0a"))).rejects.toThrow("readonly");
  });
});
