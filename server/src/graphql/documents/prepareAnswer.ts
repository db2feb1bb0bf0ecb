import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { sha256 } from "../../kernel/canonicalJson";
import type { PreparedAnswer } from "../../platform/portalModule";

/** The bytes of an answer, their hash as a strong ETag, and the same bytes compressed. */
export function prepareAnswer(value: object): PreparedAnswer {
  return prepareBytes(Buffer.from(JSON.stringify(value)));
}

/** The same for bytes that are ready. */
export function prepareBytes(body: Buffer): PreparedAnswer {
  return {
    etag: `"${sha256(body).slice(0, 32)}"`,
    body,
    gzip: gzipSync(body, { level: 6 }),
    brotli: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  };
}
