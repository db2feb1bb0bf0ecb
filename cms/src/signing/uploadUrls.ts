import crypto from 'node:crypto';

const lifetimeMs = 10 * 60 * 1000;

function signature(secret: string, path: string, expires: string): Buffer {
  return crypto.createHmac('sha256', secret).update(`uploads\n${path}\n${expires}`).digest();
}

/** A path under /uploads that answers for ten minutes. */
export function signUploadPath(secret: string, path: string, now = Date.now()): string {
  const expires = String(now + lifetimeMs);
  return `${path}?expires=${expires}&signature=${signature(secret, path, expires).toString('hex')}`;
}

/** Whether the signature belongs to this path and has not expired. */
export function isUploadSigned(secret: string, path: string, query: URLSearchParams, now = Date.now()): boolean {
  const expires = query.get('expires') ?? '';
  const given = query.get('signature') ?? '';
  if (!/^\d{1,15}$/.test(expires) || Number(expires) < now) return false;
  if (!/^[0-9a-f]{64}$/.test(given)) return false;
  return crypto.timingSafeEqual(Buffer.from(given, 'hex'), signature(secret, path, expires));
}
