import { systemActor } from "../../kernel/actor";
import type { Reader } from "../../kernel/unitOfWork";
import type { Job } from "../../kernel/workplace";
import type { Database } from "../../platform/database";
import type { Services } from "../../platform/portalModule";
import { piecesWithChanges, publicChangeEvents } from "../publicChanges";
import { compareEntries } from "./commands/compareEntries";
import { followChanges } from "./commands/followChanges";
import { rebuildIndex } from "./commands/rebuildIndex";
import { SearchDocument } from "./searchDocument.entity";

const atOnce = 100;
const us = systemActor("search");

/** The index follows the public changes when woken and every minute; once a day, and at start, it is held against them. */
export function searchJobs(services: Services): readonly Job[] {
  const { database, config } = services;
  database.onCommit((events) => {
    if (events.some(({ type }) => type === publicChangeEvents.recorded)) services.wake("search.follow");
  });
  return [
    { name: "search.follow", everySeconds: 60, run: () => followAll(database, config.timeZone) },
    { name: "search.compare", everySeconds: 86_400, run: () => compareIndex(database, config.timeZone) },
  ];
}

/** Follows until nothing is left, some at a time, so that writers in between need not wait. */
export async function followAll(database: Database, timeZone: string): Promise<void> {
  for (let more = true; more; ) {
    const outcome = await database.write(us, (work) => followChanges(work, { timeZone }));
    more = outcome.ok && outcome.value;
  }
}

/** Compares every piece with its document, some at a time; an index that has lost rows is made anew. */
export async function compareIndex(database: Database, timeZone: string): Promise<void> {
  if (!(await database.read(us, isWhole))) await database.write(us, rebuildIndex);
  await followAll(database, timeZone);
  for (let after = "", ids = await piecesAfter(database, after); ids.length > 0; ids = await piecesAfter(database, after)) {
    const pieceIds = ids;
    await database.write(us, (work) => compareEntries(work, { pieceIds, timeZone }));
    after = ids.at(-1) ?? after;
  }
}

function piecesAfter(database: Database, after: string): Promise<string[]> {
  return database.read(us, (reader) => piecesWithChanges(reader, after, atOnce));
}

async function isWhole({ entities }: Reader): Promise<boolean> {
  const [indexed] = await entities.query<{ n: number | string }[]>("SELECT COUNT(*) AS n FROM search_index");
  return Number(indexed?.n) === (await entities.count(SearchDocument));
}
