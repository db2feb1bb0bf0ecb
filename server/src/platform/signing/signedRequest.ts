import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

export type Direction = "cms-to-server" | "server-to-cms";

/** Everything of a request that its signature covers. */
export interface SignedRequest {
  readonly direction: Direction;
  readonly method: string;
  readonly pathWithQuery: string;
  readonly body: Uint8Array;
}

export interface SignatureHeaders {
  readonly "x-sync-timestamp": string;
  readonly "x-sync-nonce": string;
  readonly "x-sync-signature": string;
}

export const toleranceMs = 5 * 60 * 1000;

function signatureOf(secret: string, request: SignedRequest, timestamp: string, nonce: string): Buffer {
  const body = createHash("sha256").update(request.body).digest("hex");
  const text = [request.direction, timestamp, nonce, request.method, request.pathWithQuery, body].join("\n");
  return createHmac("sha256", secret).update(text).digest();
}

/** Headers that prove to the other part that this very request is ours, now and once. */
export function signRequest(secret: string, request: SignedRequest, now: Date): SignatureHeaders {
  const timestamp = String(now.getTime());
  const nonce = randomBytes(16).toString("hex");
  return {
    "x-sync-timestamp": timestamp,
    "x-sync-nonce": nonce,
    "x-sync-signature": signatureOf(secret, request, timestamp, nonce).toString("hex"),
  };
}

type GivenHeaders = Readonly<Record<string, string | string[] | undefined>>;

function given(headers: GivenHeaders, name: keyof SignatureHeaders): string {
  const value = headers[name];
  return typeof value === "string" ? value : "";
}

/** The nonce of a request whose headers sign exactly it within five minutes; null when they do not. */
export function verifiedNonce(secret: string, request: SignedRequest, headers: GivenHeaders, now: Date): string | null {
  const timestamp = given(headers, "x-sync-timestamp");
  const nonce = given(headers, "x-sync-nonce");
  const signature = given(headers, "x-sync-signature");
  if (!/^\d{1,15}$/.test(timestamp) || Math.abs(now.getTime() - Number(timestamp)) > toleranceMs) return null;
  if (!/^[0-9a-f]{32}$/.test(nonce) || !/^[0-9a-f]{64}$/.test(signature)) return null;
  return timingSafeEqual(Buffer.from(signature, "hex"), signatureOf(secret, request, timestamp, nonce)) ? nonce : null;
}
