import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { actingEditor } from '../accounts/actingEditor';
import { refuseUnlessSubmitter } from '../accounts/submitters';
import { entryTypeOf } from '../entries/entryTypes';
import { callServer } from './callServer';

const kinds = new Set(['organisations', 'stations', 'lectures']);

interface DeskContext extends Context {
  params: Record<string, string>;
}

type Handler = (ctx: DeskContext) => Promise<void>;

function unreachable(ctx: Context): void {
  ctx.status = 503;
  ctx.body = { error: { status: 503, name: 'ServiceUnavailable', message: '门户服务暂时联系不上，请稍后再试' } };
}

function notFound(ctx: Context): void {
  ctx.status = 404;
  ctx.body = { error: { status: 404, name: 'NotFoundError', message: '没有找到' } };
}

async function relay(ctx: Context, method: 'GET' | 'POST', path: string, content?: object): Promise<void> {
  const answer = await callServer(method, path, content);
  if (!answer || answer.status >= 400 || answer.body === null) {
    unreachable(ctx);
    return;
  }
  ctx.status = 200;
  ctx.body = answer.body;
}

const options: Handler = async (ctx) => {
  const kind = ctx.params.kind ?? '';
  if (!kinds.has(kind)) {
    notFound(ctx);
    return;
  }
  const asked = new URLSearchParams(ctx.querystring);
  const query = new URLSearchParams();
  for (const name of ['q', 'ids']) {
    const value = asked.get(name);
    if (value) query.set(name, value.slice(0, 400));
  }
  const text = query.toString();
  await relay(ctx, 'GET', `/internal/options/${kind}${text ? `?${text}` : ''}`);
};

function piecePath(ctx: DeskContext): string | null {
  const type = entryTypeOf(ctx.params.uid ?? '');
  const documentId = ctx.params.documentId ?? '';
  return type && /^[a-z0-9]{1,40}$/.test(documentId) ? `/internal/pieces/${type.uid}/${documentId}` : null;
}

const piece: Handler = async (ctx) => {
  const path = piecePath(ctx);
  if (path) await relay(ctx, 'GET', path);
  else notFound(ctx);
};

/** What an editor may do with an entry's review; contributors write and do not submit. */
function reviewDeed(strapi: Core.Strapi, deed: 'take-back' | 'resubmit', refusal: string): Handler {
  return async (ctx) => {
    const path = piecePath(ctx);
    const type = entryTypeOf(ctx.params.uid ?? '');
    if (!path || !type) {
      notFound(ctx);
      return;
    }
    refuseUnlessSubmitter(strapi, type.strapiUid, refusal);
    await relay(ctx, 'POST', `${path}/${deed}`, { cmsUserId: actingEditor(strapi) });
  };
}

/** Lets signed-in editors ask the server, through the CMS, for picker options and for a piece's review. */
export function registerDeskRoutes(strapi: Core.Strapi): void {
  const config = { policies: ['admin::isAuthenticatedAdmin'] };
  strapi.server.routes({
    type: 'admin',
    prefix: '/desk',
    routes: [
      { method: 'GET', path: '/options/:kind', handler: options, config },
      { method: 'GET', path: '/pieces/:uid/:documentId', handler: piece, config },
      { method: 'POST', path: '/pieces/:uid/:documentId/take-back', handler: reviewDeed(strapi, 'take-back', '供稿员不能撤回送审，请联系编辑'), config },
      { method: 'POST', path: '/pieces/:uid/:documentId/resubmit', handler: reviewDeed(strapi, 'resubmit', '供稿员不能送审，请联系编辑'), config },
    ],
  } as unknown as Parameters<typeof strapi.server.routes>[0]);
}
