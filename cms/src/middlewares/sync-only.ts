import type { Context, Next } from 'koa';

const syncPath = /^\/api\/sync\/(changes|entries)(\/|$)/;
const parameters = new Set(['epoch', 'after', 'limit']);

function refuse(ctx: Context, status: number, name: string, message: string): void {
  ctx.status = status;
  ctx.body = { data: null, error: { status, name, message, details: {} } };
}

/** Under /api only the sync reads exist, with their own parameters: no draft and no file list can be asked for. */
export default () => async (ctx: Context, next: Next) => {
  if (!/^\/api(\/|$)/i.test(ctx.path)) {
    await next();
    return;
  }
  if (!syncPath.test(ctx.path) || ctx.method !== 'GET') {
    refuse(ctx, 404, 'NotFoundError', '没有这个接口');
    return;
  }
  const unknown = [...new URLSearchParams(ctx.querystring).keys()].find((key) => !parameters.has(key));
  if (unknown !== undefined) {
    refuse(ctx, 400, 'ValidationError', '不支持的查询参数');
    return;
  }
  ctx.set('Cache-Control', 'no-store');
  await next();
};
