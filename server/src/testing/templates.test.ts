import { openTestDatabase, type TestDatabase } from "./testDatabase";

const folder = process.env["TEST_TEMPLATE_FOLDER"];

afterEach(() => {
  process.env["TEST_TEMPLATE_FOLDER"] = folder;
});

async function tablesOf({ database }: TestDatabase): Promise<unknown[]> {
  const { writing } = database;
  if (writing.options.type === "better-sqlite3") return writing.query("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name");
  const tables: { name: string }[] = await writing.query("SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY table_name");
  return Promise.all(tables.map(({ name }) => writing.query(`SHOW CREATE TABLE \`${name}\``)));
}

async function readAll(test: TestDatabase): Promise<object> {
  const tables = await tablesOf(test);
  const migrated: unknown[] = await test.database.writing.query("SELECT id, timestamp, name FROM migrations ORDER BY id");
  const rows = await test.dump();
  await test.close();
  return { tables, migrated, rows };
}

it("copies what the migrations make, tables and rows", async () => {
  if (!folder) throw new Error("jest runs without its templates");
  await (await openTestDatabase()).close();
  const copied = await readAll(await openTestDatabase());
  delete process.env["TEST_TEMPLATE_FOLDER"];
  const migrated = await readAll(await openTestDatabase());
  expect(copied).toEqual(migrated);
  expect(copied).toMatchObject({ migrated: expect.arrayContaining([{ id: 1, timestamp: expect.anything() as unknown, name: "Platform1764000000000" }]) as unknown });
});
