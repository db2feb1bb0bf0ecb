import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { sha256 } from "../../kernel/canonicalJson";
import type { PreparedAnswer } from "../../platform/portalModule";

/** The bytes of an answer, their hash as a strong ETag, and the same bytes compressed. */
export function prepareAnswer(value: object): PreparedAnswer {
  return prepareBytes(Buffer.from(JSON.stringify(value)));
}

/** The same for bytes that are ready; each compressed form is made when the first caller takes it. */
export function prepareBytes(body: Buffer): PreparedAnswer {
  return new LazyAnswer(body);
}

// A screen is told of its feed by the ETag alone, and takes one form of it: the others would cost the moment after a commit.
class LazyAnswer implements PreparedAnswer {
  readonly etag: string;
  private zipped: Buffer | null = null;
  private pressed: Buffer | null = null;

  constructor(readonly body: Buffer) {
    this.etag = `"${sha256(body).slice(0, 32)}"`;
  }

  get gzip(): Buffer {
    this.zipped ??= gzipSync(this.body, { level: 6 });
    return this.zipped;
  }

  get brotli(): Buffer {
    this.pressed ??= brotliCompressSync(this.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    return this.pressed;
  }
}
