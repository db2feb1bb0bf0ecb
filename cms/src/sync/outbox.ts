import type { Core } from '@strapi/strapi';
import type { EntryUid } from '../entries/entryTypes';

export const changeTable = 'api::sync.change';

export interface ChangeRow {
  readonly id: number;
  readonly entryUid: EntryUid;
  readonly entryId: string;
  readonly op: 'upsert' | 'remove';
  readonly at: string;
  readonly actor: string | null;
}

export interface Change {
  readonly entryUid: EntryUid;
  readonly entryId: string;
  readonly op: 'upsert' | 'remove';
  readonly actor: string | null;
}

const keptChanges = 100_000;
const pruneEvery = 1_000;

/** Appends a change to the outbox; must run in the transaction of the change itself. */
export async function recordChange(strapi: Core.Strapi, change: Change): Promise<void> {
  const row = (await strapi.db
    .query(changeTable)
    .create({ data: { ...change, at: new Date().toISOString() } })) as ChangeRow;
  if (row.id % pruneEvery === 0) await pruneBefore(strapi, row.id - keptChanges);
}

/** Forgets changes up to and including `seq` and remembers that they are gone, so that a late reader reconciles. */
export async function pruneBefore(strapi: Core.Strapi, seq: number): Promise<void> {
  if (seq <= (await prunedThrough(strapi))) return;
  await strapi.db.query(changeTable).deleteMany({ where: { id: { $lte: seq } } });
  await strapi.store({ type: 'core', name: 'sync' }).set({ key: 'prunedThrough', value: seq });
}

/** The highest sequence number that is no longer kept; 0 while nothing was pruned. */
export async function prunedThrough(strapi: Core.Strapi): Promise<number> {
  const value = await strapi.store({ type: 'core', name: 'sync' }).get({ key: 'prunedThrough' });
  return typeof value === 'number' ? value : 0;
}

/** The sequence number of the newest change; 0 in an empty outbox. */
export async function newestSeq(strapi: Core.Strapi): Promise<number> {
  const rows = (await strapi.db
    .query(changeTable)
    .findMany({ orderBy: { id: 'desc' }, limit: 1, select: ['id'] })) as ChangeRow[];
  return rows[0]?.id ?? (await prunedThrough(strapi));
}

/** Changes after `seq`, oldest first. */
export async function changesAfter(strapi: Core.Strapi, seq: number, limit: number): Promise<ChangeRow[]> {
  return (await strapi.db
    .query(changeTable)
    .findMany({ where: { id: { $gt: seq } }, orderBy: { id: 'asc' }, limit })) as ChangeRow[];
}
