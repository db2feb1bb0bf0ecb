import fs from 'node:fs';
import path from 'node:path';
import type { Context } from 'koa';
import { mimeOfExtension } from './acceptedTypes';
import { storedPath } from './storedPath';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The single byte range asked for; null when none or an unusable one was. */
function rangeOf(header: string, size: number): Range | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header) ?? [];
  if (first === '' && last === '') return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start <= end ? { start, end } : null;
}

/** Sends a stored file with the type of its content, never as a page; videos may be asked for in ranges. */
export async function sendUpload(ctx: Context, uploadPath: string): Promise<void> {
  const file = storedPath(uploadPath);
  const stat = await fs.promises.stat(file).catch(() => null);
  if (!stat?.isFile()) {
    ctx.status = 404;
    ctx.body = { error: { status: 404, name: 'NotFoundError', message: '文件不存在' } };
    return;
  }
  ctx.type = mimeOfExtension(path.extname(file)) ?? 'application/octet-stream';
  ctx.set('Accept-Ranges', 'bytes');
  const range = rangeOf(ctx.get('Range'), stat.size);
  if (range) {
    ctx.status = 206;
    ctx.set('Content-Range', `bytes ${String(range.start)}-${String(range.end)}/${String(stat.size)}`);
    ctx.length = range.end - range.start + 1;
    ctx.body = fs.createReadStream(file, { start: range.start, end: range.end });
    return;
  }
  ctx.status = 200;
  ctx.length = stat.size;
  ctx.body = fs.createReadStream(file);
}
