import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { sha256 } from "../../kernel/canonicalJson";
import type { PreparedAnswer } from "../../platform/portalModule";

/** How many will take an answer: everybody, or the two or three screens of one class. */
export type Takers = "many" | "few";

/** The bytes of an answer, their hash as a strong ETag, and the same bytes compressed. */
export function prepareAnswer(value: object, takers: Takers = "many"): PreparedAnswer {
  return prepareBytes(Buffer.from(JSON.stringify(value)), takers);
}

/** The same for bytes that are ready; each compressed form is made when the first caller takes it. */
export function prepareBytes(body: Buffer, takers: Takers = "many"): PreparedAnswer {
  return new LazyAnswer(body, takers);
}

// A form for few costs a sixth of the time and is a quarter larger: after a commit every class of screens takes one of its own.
const qualities: Readonly<Record<Takers, number>> = { many: 5, few: 1 };
const windowBits = 18;

// A screen is told of its feed by the ETag alone, and takes one form of it: the others would cost the moment after a commit.
class LazyAnswer implements PreparedAnswer {
  readonly etag: string;
  private zipped: Buffer | null = null;
  private pressed: Buffer | null = null;

  constructor(
    readonly body: Buffer,
    private readonly takers: Takers,
  ) {
    this.etag = `"${sha256(body).slice(0, 32)}"`;
  }

  get gzip(): Buffer {
    this.zipped ??= gzipSync(this.body, { level: 6 });
    return this.zipped;
  }

  get brotli(): Buffer {
    this.pressed ??= brotliCompressSync(this.body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: qualities[this.takers], [constants.BROTLI_PARAM_LGWIN]: windowBits, [constants.BROTLI_PARAM_SIZE_HINT]: this.body.length },
    });
    return this.pressed;
  }
}
