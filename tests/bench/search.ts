import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute, parse, type GraphQLSchema } from "graphql";
import type * as building from "../../server/src/graphql/buildPortalSchema";
import type * as contexts from "../../server/src/graphql/context";
import type * as clocks from "../../server/src/kernel/clock";
import type * as actors from "../../server/src/kernel/actor";
import type * as moduleTable from "../../server/src/modules";
import type * as placing from "../../server/src/modules/placements/commands/seedStandingRule";
import type * as revisions from "../../server/src/modules/reviews/revision.entity";
import type * as indexing from "../../server/src/modules/search/indexPieces";
import type * as finding from "../../server/src/modules/search/queries/findHits";
import type * as asking from "../../server/src/modules/search/searchWords";
import type * as entityTable from "../../server/src/entities";
import type * as migrationTable from "../../server/src/migrations";
import type * as databases from "../../server/src/platform/database";
import type { Services } from "../../server/src/platform/portalModule";
import { built, repository } from "./repository";
import { percentile, report } from "./result";
import { SearchCorpus, type CorpusPiece } from "./searchCorpus";

const { anonymous, systemActor } = built("kernel/actor.js") as typeof actors;
const { FixedClock } = built("kernel/clock.js") as typeof clocks;
const { buildPortalSchema } = built("graphql/buildPortalSchema.js") as typeof building;
const { createContext } = built("graphql/context.js") as typeof contexts;
const { modules } = built("modules.js") as typeof moduleTable;
const { entities } = built("entities.js") as typeof entityTable;
const { migrations } = built("migrations/index.js") as typeof migrationTable;
const { openDatabase, closeDatabase } = built("platform/database/index.js") as typeof databases;
const { seedStandingRule } = built("modules/placements/commands/seedStandingRule.js") as typeof placing;
const { Revision } = built("modules/reviews/revision.entity.js") as typeof revisions;
const { indexPieces } = built("modules/search/indexPieces.js") as typeof indexing;
const { findHits } = built("modules/search/queries/findHits.js") as typeof finding;
const { searchWords } = built("modules/search/searchWords.js") as typeof asking;

const pieces = 100_000;
const atOnce = 500;
const rounds = 3;
const timeZone = "Asia/Shanghai";
const now = new Date("2026-11-23T02:00:00.000Z");
const begin = Date.parse("2025-11-23T00:00:00.000Z");
const us = systemActor("search");

type Database = Awaited<ReturnType<typeof openDatabase>>;

const idOf = (number: number): string => `01900000-0000-7000-8000-${String(number).padStart(12, "0")}`;
const liveAt = ({ number }: CorpusPiece): Date => new Date(begin + number * 300_000);

function revisionOf(piece: CorpusPiece): revisions.Revision {
  const { title, text, signature } = piece;
  const words = { type: "ARTICLE", title, kind: null, text, summary: null, blocks: [{ type: "paragraph", runs: [{ text }] }], lines: [], strip: null, theme: null, seconds: null, origin: null };
  const rest = { family: null, story: null, stationId: null, lectureId: null, signature, publisherId: null, source: "OWN", pictureLicence: null, aiGenerated: false, media: [] };
  return Object.assign(new Revision(), {
    id: idOf(piece.number + pieces), subjectType: "piece", subjectId: idOf(piece.number), number: 1, kind: "ARTICLE", title: title.slice(0, 120), theme: null, organisationId: null,
    snapshot: { ...words, ...rest }, hash: "0".repeat(64), authors: ["cms:1"], submittedBy: "cms:1", submittedAt: liveAt(piece), publishedAt: null, state: "LIVE", stage: 0,
    rule: { stages: [] }, stageDueAt: null, stageSince: null, request: { channels: [piece.isShown ? "MINI_PROGRAM" : "WEB"], showFrom: null, showUntil: null }, widerRequest: null, widerAskedAt: null, pastRequests: null,
    liveAt: liveAt(piece), endedAt: null, endReason: null, returnReason: null, liveSubject: `piece:${idOf(piece.number)}`,
  });
}

const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Stores the pieces, has the module index them, and writes them down once more for the comparison. */
async function load(database: Database, corpus: SearchCorpus): Promise<void> {
  await database.write(us, seedStandingRule);
  await database.writing.query("CREATE TABLE plain_text (number integer PRIMARY KEY, isShown integer, title text, body text)");
  for (let from = 1; from <= pieces; from += atOnce) {
    const rows = Array.from({ length: atOnce }, (_, index) => corpus.piece(from + index));
    await database.write(us, async (work) => {
      await work.entities.createQueryBuilder().insert().into(Revision).values(rows.map(revisionOf)).updateEntity(false).execute();
      for (const { number, isShown, title, text, signature } of rows) {
        await work.entities.query("INSERT INTO plain_text VALUES (?, ?, ?, ?)", [number, isShown ? 1 : 0, plain(title), `${plain(text)}\n${plain(signature)}`]);
      }
      await indexPieces(work, rows.map(({ number }) => idOf(number)), timeZone);
      return { ok: true, value: null };
    });
  }
}

/** What a scan with LIKE finds, title hits first, then the newest. */
async function scan(database: Database, query: string): Promise<string[]> {
  const patterns = plain(query).split(" ").map((word) => `%${word.replace(/[!%_]/g, "!$&")}%`);
  const inTitle = patterns.map(() => "title LIKE ? ESCAPE '!'").join(" AND ");
  const anywhere = patterns.map(() => "(title LIKE ? ESCAPE '!' OR body LIKE ? ESCAPE '!')").join(" AND ");
  const rows = await database.reading.query<{ number: number }[]>(
    `SELECT number, (${inTitle}) AS inTitle FROM plain_text WHERE isShown = 1 AND ${anywhere} ORDER BY inTitle DESC, number DESC`,
    [...patterns, ...patterns.flatMap((pattern) => [pattern, pattern])],
  );
  return rows.map(({ number }) => idOf(number));
}

interface Answered { readonly nodes: { readonly piece: { readonly id: string } }[]; readonly totalCount: number }

const document = parse(readFileSync(join(repository, "schema/operations/mini-program/SearchPieces.graphql"), "utf8"));

async function ask(schema: GraphQLSchema, services: Services, query: string): Promise<{ milliseconds: number; answer: Answered }> {
  const before = process.cpuUsage();
  const result = await execute({ schema, document, variableValues: { query, first: 20 }, contextValue: createContext(services, anonymous, { isReleased: true }) });
  const { user, system } = process.cpuUsage(before);
  if (result.errors) throw new Error(result.errors.map(({ message }) => message).join());
  return { milliseconds: (user + system) / 1000, answer: result.data?.["searchPieces"] as Answered };
}

/** Whether the index, the first page and the count are those of the scan. */
async function agrees(database: Database, query: string, { nodes, totalCount }: Answered): Promise<boolean> {
  const expected = await scan(database, query);
  const asked = searchWords(query);
  const words = "words" in asked ? asked.words : [];
  const found = await findHits(database.reader(anonymous), { words, channel: "MINI_PROGRAM" }, null, pieces);
  const same = (left: readonly string[], right: readonly string[]): boolean => left.length === right.length && left.every((id, index) => id === right[index]);
  return same(found.map(({ pieceId }) => pieceId), expected) && same(nodes.map(({ piece }) => piece.id), expected.slice(0, 20)) && totalCount === Math.min(1000, expected.length);
}

async function measure(database: Database, queries: readonly string[]): Promise<void> {
  const schema = buildPortalSchema(modules.flatMap((module) => [...module.resolvers]));
  const services = { database, config: { timeZone } } as unknown as Services;
  const times: number[] = [];
  const slowest = new Map<string, number>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const query of queries) {
      const { milliseconds } = await ask(schema, services, query);
      // The first round warms up: code is compiled and pages of the file are read.
      if (round > 0) times.push(milliseconds);
      if (round > 0) slowest.set(query, Math.max(slowest.get(query) ?? 0, milliseconds));
    }
  }
  let different = 0;
  let hits = 0;
  for (const query of queries) {
    const { answer } = await ask(schema, services, query);
    hits += answer.totalCount;
    if (await agrees(database, query, answer)) continue;
    different += 1;
    process.stderr.write(`search differs from the scan: ${query}\n`);
  }
  const worst = [...slowest].sort((left, right) => right[1] - left[1]).slice(0, 5).map(([query, ms]) => `${query} ${ms.toFixed(1)}`).join(", ");
  process.stderr.write(`${String(queries.length)} queries, ${String(hits)} hits counted; CPU ms median ${percentile(times, 0.5).toFixed(2)}, worst ${worst}\n`);
  report("search: CPU of a query over 100,000 pieces, p95", percentile(times, 0.95), "ms", { gate: 50, aim: 15 });
  report("search: queries whose hits differ from a LIKE scan", different, "queries", { gate: 0, aim: 0 });
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "portal-search-"));
  const database = await openDatabase({ file: join(folder, "server.sqlite") }, entities, migrations, new FixedClock(now));
  try {
    const corpus = new SearchCorpus();
    const before = process.cpuUsage();
    await load(database, corpus);
    const { user, system } = process.cpuUsage(before);
    process.stderr.write(`${String(pieces)} pieces stored and indexed in ${((user + system) / 1e6).toFixed(0)} s of CPU\n`);
    await measure(database, corpus.queries());
  } finally {
    await closeDatabase(database);
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
