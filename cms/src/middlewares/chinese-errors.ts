import type { Context, Next } from 'koa';

interface ErrorBody {
  error?: { message?: unknown };
}

const known: readonly (readonly [RegExp, string])[] = [
  [/^Invalid credentials$/i, '邮箱或密码不正确'],
  [/too many requests/i, '尝试次数过多，请十五分钟后再试'],
  [/must be defined/i, '还有必填的栏目没有填写'],
  [/must be at most (\d+) characters/i, '文字过长，最多 $1 个字'],
  [/must be at least (\d+) characters/i, '文字过短，至少 $1 个字'],
  [/must be less than or equal to (\S+)/i, '数值过大，最大 $1'],
  [/must be greater than or equal to (\S+)/i, '数值过小，最小 $1'],
  [/must be unique/i, '内容重复，请换一个'],
  [/exceeds size limit|FileTooBig/i, '文件过大'],
  [/Files are empty/i, '没有选择文件'],
  [/not a valid image/i, '图片已损坏，无法读取'],
];

const byStatus: Readonly<Record<number, string>> = {
  400: '操作没有成功，请检查填写的内容',
  401: '请重新登录',
  403: '您没有这项操作的权限',
  404: '没有找到',
  405: '不支持这项操作',
  413: '文件或内容过大',
  429: '操作太频繁，请稍后再试',
  500: '平台出错了，请稍后再试',
};

function inChinese(message: string, status: number): string {
  for (const [pattern, text] of known) {
    const match = pattern.exec(message);
    if (match) return text.replace('$1', match[1] ?? '');
  }
  return byStatus[status] ?? '操作没有成功，请稍后再试';
}

/** Whatever Strapi refuses, an editor reads why in Chinese. */
export default () => async (ctx: Context, next: Next) => {
  await next();
  const body = ctx.body as ErrorBody | null | undefined;
  const message = ctx.status >= 400 && typeof body === 'object' ? body?.error?.message : undefined;
  // The sign-in page tells a blocked account by this English message.
  if (typeof message !== 'string' || /[\u4e00-\u9fff]/.test(message) || /not active/i.test(message)) return;
  if (body?.error) body.error.message = inChinese(message, ctx.status);
};
