import { Agent } from "node:http";
import { join } from "node:path";
import Database from "better-sqlite3";
import type * as appModule from "../../server/src/app";
import type * as clocks from "../../server/src/kernel/clock";
import type * as configs from "../../server/src/platform/config";
import type * as loggers from "../../server/src/platform/logger/logger";
import type { Portal } from "../portal/portal";
import { StaffClient } from "../portal/staff";
import { prepareCounty } from "./county";
import { addScreens } from "./countyScreens";
import { built } from "./repository";
import { percentile, report } from "./result";
import { SimulatedScreen } from "./simulatedScreen";

const screenCount = 1000;
const rounds = 7;
const patienceMs = 60_000;
const lookEveryMs = 5;

async function pairScreens(portal: Portal): Promise<string[]> {
  const { createApp } = built("app.js") as typeof appModule;
  const { machineClock } = built("kernel/clock.js") as typeof clocks;
  const { readConfig } = built("platform/config/index.js") as typeof configs;
  const { createLogger } = built("platform/logger/logger.js") as typeof loggers;
  const app = await createApp(readConfig(portal.env), machineClock, createLogger("error"));
  try {
    return await addScreens(app, screenCount);
  } finally {
    await app.stop();
  }
}

async function inBatches<T, R>(all: readonly T[], size: number, deed: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let from = 0; from < all.length; from += size) results.push(...(await Promise.all(all.slice(from, from + size).map(deed))));
  return results;
}

/** Pieces that every screen's feed holds. */
function sharedPieces(feeds: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = feeds.map((ids) => new Set(ids));
  return [...first].filter((id) => id.startsWith("piece:") && others.every((ids) => ids.has(id)));
}

const recallDocument = "mutation ($input: RecallPieceInput!) { recallPiece(input: $input) { recall { id } userErrors { code message } } }";

/** CPU seconds the server has used so far: on a shared machine they tell more than the clock. */
async function serverCpu(portal: Portal): Promise<number> {
  const text = await (await fetch(`${portal.url}/metrics`)).text();
  return Number(/^process_cpu_seconds_total (\S+)/m.exec(text)?.[1]);
}

/** Seconds from sending the recall until the confirmation of the last screen stands in the database; and until the recall was answered. */
async function oneRound(staff: StaffClient, database: Database.Database, pieceId: string): Promise<{ answered: number; first: number; last: number }> {
  const count = database.prepare("SELECT COUNT(*) FROM recall_screen s JOIN recall r ON r.id = s.recallId WHERE r.pieceId = ? AND s.state = 'CONFIRMED'").pluck();
  const sentAt = performance.now();
  const since = (): number => (performance.now() - sentAt) / 1000;
  let answered = Number.NaN;
  const answer = staff.do(recallDocument, { pieceId, reason: "测速" }).then(() => { answered = since(); });
  let first = Number.NaN;
  for (;;) {
    const confirmed = count.get(pieceId) as number;
    if (confirmed > 0 && Number.isNaN(first)) first = since();
    if (confirmed === screenCount) break;
    if (since() * 1000 > patienceMs) throw new Error(`only ${String(confirmed)} screens have confirmed`);
    await new Promise((later) => setTimeout(later, lookEveryMs));
  }
  const last = since();
  await answer;
  return { answered, first, last };
}

async function measure(portal: Portal, tokens: readonly string[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: screenCount });
  const failures: unknown[] = [];
  const screens = tokens.map((token) => new SimulatedScreen({ port: Number(portal.env["PORT"]), agent }, token, (error) => failures.push(error)));
  const database = new Database(join(portal.dataDir, "server.sqlite"), { readonly: true });
  try {
    const feeds = await inBatches(screens, 50, (screen) => screen.start());
    const pieces = sharedPieces(feeds);
    if (pieces.length < rounds) throw new Error(`only ${String(pieces.length)} pieces are in every feed`);
    process.stderr.write(`${String(screens.length)} screens, ${String(new Set(screens.map(({ etag }) => etag)).size)} different feeds, ${String(pieces.length)} pieces in all of them\n`);
    const staff = await StaffClient.signIn(portal);
    const times = [];
    for (const item of pieces.slice(0, rounds)) {
      await inBatches(screens, 50, (screen) => screen.play(item));
      await new Promise((later) => setTimeout(later, 2000));
      const before = await serverCpu(portal);
      const round = await oneRound(staff, database, item.slice("piece:".length));
      times.push({ ...round, cpu: (await serverCpu(portal)) - before });
    }
    if (failures.length > 0) throw new Error(`${String(failures.length)} requests of screens failed`, { cause: failures[0] });
    for (const { answered, first, last, cpu } of times) process.stderr.write(`recall: answered after ${answered.toFixed(3)} s, first confirmation ${first.toFixed(3)} s, last ${last.toFixed(3)} s; server CPU ${cpu.toFixed(2)} s\n`);
    report("recall-to-last-confirmation", percentile(times.map(({ last }) => last), 0.95), "s", { gate: 5, aim: 1 });
  } finally {
    for (const screen of screens) screen.stop();
    agent.destroy();
    database.close();
  }
}

async function main(): Promise<void> {
  const portal = await prepareCounty();
  try {
    const tokens = await pairScreens(portal);
    await portal.startServer();
    await measure(portal, tokens);
  } finally {
    await portal.stop();
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
