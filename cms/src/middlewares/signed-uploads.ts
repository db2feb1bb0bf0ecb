import { posix } from 'node:path';
import type { Context, Next } from 'koa';
import { settings } from '../environment/settings';
import { isUploadSigned } from '../signing/uploadUrls';
import { sendUpload } from '../uploads/sendUpload';

/** The path as a file server would read it: decoded and without dots, so that no spelling slips past. */
function plainPath(path: string): string | null {
  try {
    return posix.normalize(decodeURIComponent(path).replaceAll('\\', '/'));
  } catch {
    return null;
  }
}

/** Answers /uploads only to addresses signed for a few minutes; everything else there does not exist. */
export default () => async (ctx: Context, next: Next) => {
  const path = plainPath(ctx.path);
  if (path === null || !/\/uploads(\/|$)/i.test(path)) {
    await next();
    return;
  }
  ctx.set('Cache-Control', 'private, no-store');
  if (!isUploadSigned(settings().syncSecret, path, new URLSearchParams(ctx.querystring))) {
    ctx.status = 403;
    ctx.body = { error: { status: 403, name: 'ForbiddenError', message: '文件地址无效或已过期' } };
    return;
  }
  await sendUpload(ctx, path);
};
