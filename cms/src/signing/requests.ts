import crypto from 'node:crypto';

export type Direction = 'cms-to-server' | 'server-to-cms';

export interface SignedRequest {
  readonly direction: Direction;
  readonly method: string;
  readonly pathWithQuery: string;
  readonly body: Buffer;
}

export interface SignatureHeaders {
  readonly 'x-sync-timestamp': string;
  readonly 'x-sync-nonce': string;
  readonly 'x-sync-signature': string;
}

export const toleranceMs = 5 * 60 * 1000;

function signature(secret: string, request: SignedRequest, timestamp: string, nonce: string): Buffer {
  const bodyHash = crypto.createHash('sha256').update(request.body).digest('hex');
  const text = [request.direction, timestamp, nonce, request.method, request.pathWithQuery, bodyHash].join('\n');
  return crypto.createHmac('sha256', secret).update(text).digest();
}

/** Headers that prove to the other part that this request is ours, once and within five minutes. */
export function signRequest(secret: string, request: SignedRequest, now = Date.now()): SignatureHeaders {
  const timestamp = String(now);
  const nonce = crypto.randomBytes(16).toString('hex');
  return {
    'x-sync-timestamp': timestamp,
    'x-sync-nonce': nonce,
    'x-sync-signature': signature(secret, request, timestamp, nonce).toString('hex'),
  };
}

/** Whether the headers sign exactly this request within the tolerance; the nonce's first use is checked elsewhere. */
export function isSigned(
  secret: string,
  request: SignedRequest,
  headers: Partial<SignatureHeaders>,
  now = Date.now(),
): boolean {
  const timestamp = headers['x-sync-timestamp'] ?? '';
  const nonce = headers['x-sync-nonce'] ?? '';
  const given = headers['x-sync-signature'] ?? '';
  if (!/^\d{1,15}$/.test(timestamp) || Math.abs(now - Number(timestamp)) > toleranceMs) return false;
  if (!/^[0-9a-f]{32}$/.test(nonce) || !/^[0-9a-f]{64}$/.test(given)) return false;
  return crypto.timingSafeEqual(Buffer.from(given, 'hex'), signature(secret, request, timestamp, nonce));
}
