import { LessThanOrEqual, MoreThan } from "typeorm";
import { systemActor } from "../../kernel/actor";
import { succeed } from "../../kernel/outcome";
import type { Job } from "../../kernel/workplace";
import type { Database } from "../../platform/database";
import type { Services } from "../../platform/portalModule";
import { Piece } from "../content";
import { lockState, readState } from "./changeState";
import { pruneTombstones } from "./commands/pruneTombstones";
import { refreshPieces } from "./commands/refreshPieces";
import { PublicChange, PublicChangeState } from "./publicChange.entity";
import { publicChangeEvents } from "./publicChange.events";

const atOnce = 200;
const us = systemActor("publicChanges");

/** What changes by itself is numbered within a minute; everything is compared once a day, at start, and when it is asked for. */
export function publicChangesJobs(services: Services): readonly Job[] {
  const { database } = services;
  database.onCommit((events) => {
    if (events.some(({ type }) => type === publicChangeEvents.reconcileWanted)) services.wake("publicChanges.follow");
  });
  return [
    { name: "publicChanges.follow", everySeconds: 60, run: () => followTime(database) },
    { name: "publicChanges.reconcile", everySeconds: 86_400, run: () => reconcile(database) },
    { name: "publicChanges.prune", everySeconds: 86_400, run: () => prune(database) },
  ];
}

/** Numbers what has changed by itself, and compares everything when that is wanted. */
export async function followTime(database: Database): Promise<void> {
  const state = await database.read(us, readState);
  if (state?.reconcileWantedAt) await reconcile(database);
  for (let due = await duePieces(database); due.length > 0; due = await duePieces(database)) {
    await database.write(us, (work) => refreshPieces(work, { pieceIds: due }));
    if (due.length < atOnce) return;
  }
}

/** Compares every piece with its row, some at a time, so that writers in between need not wait. */
export async function reconcile(database: Database): Promise<void> {
  const wanted = (await database.read(us, readState))?.reconcileWantedAt ?? null;
  for (let after = "", ids = await piecesAfter(database, after); ids.length > 0; ids = await piecesAfter(database, after)) {
    await database.write(us, (work) => refreshPieces(work, { pieceIds: ids }));
    after = ids.at(-1) ?? after;
  }
  if (wanted === null) return;
  await database.write(us, async (work) => {
    const { id } = await lockState(work);
    // What was asked for meanwhile may have been looked at already: it stays wanted.
    await work.entities.update(PublicChangeState, { id, reconcileWantedAt: wanted }, { reconcileWantedAt: null });
    return succeed(null);
  });
}

async function prune(database: Database): Promise<void> {
  await database.write(us, pruneTombstones);
}

function duePieces(database: Database): Promise<string[]> {
  return database.read(us, async ({ entities, now }) => {
    const rows = await entities.find(PublicChange, { select: { pieceId: true }, where: { dueAt: LessThanOrEqual(now) }, order: { dueAt: "ASC" }, take: atOnce });
    return rows.map(({ pieceId }) => pieceId);
  });
}

function piecesAfter(database: Database, after: string): Promise<string[]> {
  return database.read(us, async ({ entities }) => {
    const rows = await entities.find(Piece, { select: { id: true }, where: { id: MoreThan(after) }, order: { id: "ASC" }, take: atOnce });
    return rows.map(({ id }) => id);
  });
}
