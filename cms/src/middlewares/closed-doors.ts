import type { Context, Next } from 'koa';

const closed = new Map([
  ['/admin/register-admin', '平台不开放注册，请联系管理员开通账号'],
  ['/admin/forgot-password', '请联系管理员重设密码'],
  ['/upload/actions/upload-from-urls', '请先把文件保存到本机，再上传'],
]);

/** Closes what would let strangers in or make the CMS call hosts outside: registration, mail, fetching by address. */
export default () => async (ctx: Context, next: Next) => {
  const message = closed.get(ctx.path.replace(/\/+$/, '').toLowerCase());
  if (message === undefined) {
    await next();
    return;
  }
  ctx.status = 400;
  ctx.body = { data: null, error: { status: 400, name: 'ApplicationError', message, details: {} } };
};
