import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readNumber } from '../../../sync/queryNumbers';
import { epochOf } from '../../../sync/epoch';
import { changesAfter, newestSeq, prunedThrough, type ChangeRow } from '../../../sync/outbox';

function present(row: ChangeRow) {
  return {
    seq: row.id,
    uid: row.entryUid,
    documentId: row.entryId,
    op: row.op,
    at: new Date(row.at).toISOString(),
    actor: row.actor ?? null,
  };
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const query = new URLSearchParams(ctx.querystring);
    const after = readNumber(query.get('after'), 'after', 0, Number.MAX_SAFE_INTEGER, 0);
    const limit = readNumber(query.get('limit'), 'limit', 1, 1000, 500);
    const epoch = await epochOf(strapi);
    const isOurs = query.get('epoch') === epoch;
    const pruned = isOurs && after < (await prunedThrough(strapi));
    if (!isOurs || pruned) {
      ctx.body = { epoch, changes: [], next: await newestSeq(strapi), ...(pruned ? { pruned: true } : {}) };
      return;
    }
    const rows = await changesAfter(strapi, after, limit);
    ctx.body = { epoch, changes: rows.map(present), next: rows.at(-1)?.id ?? after };
  },
});
