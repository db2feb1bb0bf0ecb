import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { settings } from '../environment/settings';
import { writeDraft, type DraftRequest } from '../importing/writeDraft';
import { isFirstUse } from '../signing/nonces';
import { isSigned } from '../signing/requests';

const maxBody = 1024 * 1024;
const mostMedia = 50;

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

function isMedium(value: unknown): boolean {
  const { field, sha256, alternativeText, caption } = (value ?? {}) as Record<string, unknown>;
  const isText = (text: unknown) => text === null || typeof text === 'string';
  return typeof field === 'string' && typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256) && isText(alternativeText) && isText(caption);
}

const isMissingOr = (value: unknown, holds: (value: unknown) => boolean): boolean => value === undefined || holds(value);

const isMediaList = (value: unknown): boolean => Array.isArray(value) && value.length <= mostMedia && value.every(isMedium);

const isAuthor = (value: unknown): boolean => typeof value === 'string' && /^staff:[0-9a-f-]{36}$/.test(value);

function isComplete(value: unknown): value is DraftRequest {
  const { uid, key, fields, media, author, documentId, overwrite } = (value ?? {}) as Record<string, unknown>;
  const isNamed = typeof uid === 'string' && typeof key === 'string' && key !== '' && isMissingOr(documentId, (id) => typeof id === 'string');
  const isAsked = isMissingOr(author, isAuthor) && isMissingOr(overwrite, (word) => typeof word === 'boolean');
  return isNamed && typeof fields === 'object' && fields !== null && isMissingOr(media, isMediaList) && isAsked;
}

function parse(body: Buffer): DraftRequest | null {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return isComplete(value) ? value : null;
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
  if ('unsent' in outcome) {
    ctx.status = 409;
    ctx.body = { error: { code: 'UNSENT_CHANGES', message: '草稿里有还没送审的改动' }, unsent: outcome.unsent };
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
