import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { settings } from '../environment/settings';
import { writeDraft, type DraftRequest } from '../importing/writeDraft';
import { isFirstUse } from '../signing/nonces';
import { isSigned } from '../signing/requests';

const maxBody = 1024 * 1024;

async function readBody(ctx: Context): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of ctx.req) {
    size += (chunk as Buffer).length;
    if (size > maxBody) return null;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function answer(ctx: Context, status: number, code: string, message: string): void {
  ctx.status = status;
  ctx.body = { error: { code, message } };
}

async function isFromServer(strapi: Core.Strapi, ctx: Context, body: Buffer): Promise<boolean> {
  const request = { direction: 'server-to-cms', method: ctx.method, pathWithQuery: ctx.url, body } as const;
  const headers = {
    'x-sync-timestamp': ctx.get('x-sync-timestamp'),
    'x-sync-nonce': ctx.get('x-sync-nonce'),
    'x-sync-signature': ctx.get('x-sync-signature'),
  };
  return isSigned(settings().syncSecret, request, headers) && (await isFirstUse(strapi, headers['x-sync-nonce']));
}

function parse(body: Buffer): DraftRequest | null {
  try {
    const value = JSON.parse(body.toString('utf8')) as Partial<DraftRequest> | null;
    const complete = typeof value?.uid === 'string' && typeof value.key === 'string' && value.key !== '';
    return complete && typeof value.fields === 'object' ? (value as DraftRequest) : null;
  } catch {
    return null;
  }
}

async function draft(strapi: Core.Strapi, ctx: Context, body: Buffer): Promise<void> {
  const request = parse(body);
  const outcome = request ? await writeDraft(strapi, request) : null;
  if (!outcome) {
    answer(ctx, 400, 'BAD_REQUEST', '请求内容不正确');
    return;
  }
  ctx.status = 200;
  ctx.body = outcome;
}

/** Lets the server, and nobody else, write drafts; it can neither submit nor remove anything. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    if (!ctx.path.startsWith('/internal')) {
      await next();
      return;
    }
    ctx.set('Cache-Control', 'no-store');
    if (ctx.get('x-forwarded-for') || ctx.path !== '/internal/drafts' || ctx.method !== 'POST') {
      answer(ctx, 404, 'NOT_FOUND', '没有这个接口');
      return;
    }
    const body = await readBody(ctx);
    if (!body) {
      answer(ctx, 413, 'TOO_LARGE', '请求内容过大');
      return;
    }
    if (!(await isFromServer(strapi, ctx, body))) {
      answer(ctx, 401, 'UNAUTHENTICATED', '签名无效');
      return;
    }
    await draft(strapi, ctx, body);
  };
