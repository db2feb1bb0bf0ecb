import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DataSource } from "typeorm";
import { entities } from "../entities";
import { migrations } from "../migrations";
import { writingDataSource, type DatabasePlace } from "../platform/database";

/** Fills an empty SQLite file with what the migrations make of one: they run once per process of a run of jest, then are copied. */
export async function fillFile(file: string): Promise<void> {
  const template = templateFile("sqlite");
  if (!template) return;
  if (!existsSync(template)) await migrate({ file: template });
  copyFileSync(template, file);
}

/** The same for an empty schema of MariaDB: what the migrations made is kept as statements. */
export async function fillSchema(url: string): Promise<void> {
  const template = templateFile("json");
  if (!template) return;
  if (!existsSync(template)) {
    await migrate({ url });
    writeFileSync(template, JSON.stringify(await withSchema(url, statementsOf)));
    return;
  }
  const statements = JSON.parse(readFileSync(template, "utf8")) as string[];
  await withSchema(url, (schema) => schema.query(statements.join(";\n")));
}

function templateFile(extension: string): string | null {
  const folder = process.env["TEST_TEMPLATE_FOLDER"];
  return folder ? join(folder, `${String(process.pid)}.${extension}`) : null;
}

async function migrate(place: DatabasePlace): Promise<void> {
  const source = await writingDataSource(place, entities, migrations).initialize();
  await source.runMigrations();
  await source.destroy();
}

async function withSchema<T>(url: string, work: (schema: DataSource) => Promise<T>): Promise<T> {
  const schema = await new DataSource({ type: "mariadb", url: url.replace(/^mysql:/, "mariadb:"), extra: { multipleStatements: true } }).initialize();
  try {
    return await work(schema);
  } finally {
    await schema.destroy();
  }
}

async function statementsOf(schema: DataSource): Promise<string[]> {
  const tables: { name: string }[] = await schema.query("SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY table_name");
  const statements = ["SET foreign_key_checks = 0"];
  for (const { name } of tables) {
    const [made] = await schema.query<{ "Create Table": string }[]>(`SHOW CREATE TABLE \`${name}\``);
    if (!made) throw new Error(`${name} can't be read`);
    statements.push(made["Create Table"], ...(await rowsOf(schema, name)));
  }
  return statements;
}

async function rowsOf(schema: DataSource, table: string): Promise<string[]> {
  const columns: { name: string }[] = await schema.query("SELECT column_name AS name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ? ORDER BY ordinal_position", [table]);
  const quoted = columns.map(({ name }) => `QUOTE(\`${name}\`)`).join(", ");
  const rows: { row: string }[] = await schema.query(`SELECT CONCAT_WS(',', ${quoted}) AS row FROM \`${table}\``);
  return rows.map(({ row }) => `INSERT INTO \`${table}\` VALUES (${row})`);
}
