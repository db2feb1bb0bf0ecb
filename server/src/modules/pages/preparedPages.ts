import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { ResponseCache } from "../../graphql/documents/responseCache";
import { anonymous } from "../../kernel/actor";
import { canonicalJson, sha256 } from "../../kernel/canonicalJson";
import type { PreparedAnswer, Services } from "../../platform/portalModule";
import { countyProfile } from "../feeds";
import { guardLook } from "../guardPeriods";
import { notFoundPage } from "./failurePages";
import { framed } from "./frame";
import type { Asked, Page, PageRoute, Site } from "./page";

const cacheBytes = 16 * 1024 * 1024;
const keepAtMost = 60_000;

/** A page ready to be sent. */
interface PreparedPage {
  readonly status: number;
  readonly answer: PreparedAnswer;
}

/** Not an error of ours: there is nothing at the address, and what says so is not worth keeping. */
class NothingThere extends Error {
  constructor(readonly answer: PreparedAnswer) {
    super("nothing there");
  }
}

/** Makes pages and keeps them until a commit or the clock may have changed them. */
export class PreparedPages {
  private readonly cache = new ResponseCache(cacheBytes);

  constructor(private readonly services: Services) {
    services.documents.onChange(() => this.cache.invalidate());
  }

  /** The page of an address; a 404 page where nothing is. */
  async page(route: PageRoute, asked: Asked): Promise<PreparedPage> {
    const key = `${route.path} ${canonicalJson([asked.params, asked.query])}`;
    try {
      const kept = this.cache.peek(key, this.services.clock.now().getTime());
      return { status: 200, answer: kept ?? (await this.cache.make(key, () => this.make(route, asked))) };
    } catch (error) {
      if (error instanceof NothingThere) return { status: 404, answer: error.answer };
      throw error;
    }
  }

  /** A page that stands at no address of its own; a county whose name cannot be read has none. */
  async outside(page: Page): Promise<PreparedAnswer> {
    const site = await this.site(this.services.database.reader(anonymous)).catch(() => this.siteOf({ name: "", signature: "" }, false));
    return prepare(framed(page, site));
  }

  private async make(route: PageRoute, asked: Asked) {
    let validUntil = this.services.clock.now().getTime() + keepAtMost;
    const reader = this.services.database.reader(anonymous, (moment) => {
      validUntil = Math.min(validUntil, moment.getTime());
    });
    const site = await this.site(reader);
    const page = (await route.render(reader, asked, site)) ?? notFoundPage;
    const answer = prepare(framed(page, site));
    if (page.status === 404) throw new NothingThere(answer);
    return { answer, validUntil };
  }

  private async site(reader: Parameters<typeof countyProfile>[0]): Promise<Site> {
    const { plainLook } = await guardLook(reader);
    return this.siteOf(await countyProfile(reader), plainLook);
  }

  private siteOf({ name: countyName, signature }: { readonly name: string; readonly signature: string }, plainLook: boolean): Site {
    const { timeZone, publicUrl, demo: isDemo } = this.services.config;
    return { countyName, signature, timeZone, publicUrl, isDemo, plainLook };
  }
}

function prepare(text: string): PreparedAnswer {
  const body = Buffer.from(text);
  return {
    etag: `"${sha256(body).slice(0, 32)}"`,
    body,
    gzip: gzipSync(body, { level: 6 }),
    brotli: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  };
}
