import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { entryTypeOf } from '../../../entries/entryTypes';
import { epochOf } from '../../../sync/epoch';
import { newestSeq } from '../../../sync/outbox';
import { presentEntry } from '../../../sync/presentEntry';
import { publishedAfter, publishedEntry } from '../../../sync/publishedEntries';
import { readNumber } from '../../../sync/queryNumbers';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const query = new URLSearchParams(ctx.querystring);
    const limit = readNumber(query.get('limit'), 'limit', 1, 100, 50);
    const epoch = await epochOf(strapi);
    // Taken before the rows: a change during the read is then read once more, never missed.
    const seq = await newestSeq(strapi);
    const found = await publishedAfter(strapi, query.get('after'), limit);
    const entries = [];
    for (const { type, row } of found) entries.push(await presentEntry(strapi, type, row));
    const last = found.length < limit ? undefined : found.at(-1);
    ctx.body = { epoch, seq, entries, next: last ? `${last.type.uid}/${last.row.documentId}` : null };
  },

  async findOne(ctx: Context & { params: { uid: string; documentId: string } }) {
    const type = entryTypeOf(ctx.params.uid);
    const row = type ? await publishedEntry(strapi, type, ctx.params.documentId) : null;
    if (!type || !row) {
      ctx.status = 404;
      ctx.body = { data: null, error: { status: 404, name: 'NotFoundError', message: '没有这条已送审的内容', details: {} } };
      return;
    }
    ctx.body = await presentEntry(strapi, type, row);
  },
});
