import { randomUUID } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sha256 } from "../../kernel/canonicalJson";
import type { PreparedAnswer, Services } from "../../platform/portalModule";
import { failedPage, notFoundPage } from "./failurePages";
import { pageSecurityPolicy } from "./frame";
import type { Asked, PageRoute } from "./page";
import { pageRoutes } from "./pageRoutes";
import { pageScript } from "./pageScript";
import { PreparedPages } from "./preparedPages";

const scriptTag = `"${sha256(pageScript).slice(0, 32)}"`;
const longestValue = 64;

/** The pages for residents' phones, in a scope of their own: what fails there fails as a page. */
export function pagesRoutes(app: FastifyInstance, services: Services): void {
  const pages = new PreparedPages(services);
  void app.register(async (scope) => {
    scope.setErrorHandler((error, request, reply) => fail(error, request, reply));
    for (const route of pageRoutes) scope.get(route.path, (request, reply) => answer(route, request, reply));
    scope.get("/pages.js", (request, reply) => {
      reply.headers({ "cache-control": "public, max-age=300", etag: scriptTag, "x-content-type-options": "nosniff" });
      if (request.headers["if-none-match"] === scriptTag) return reply.code(304).send();
      return reply.type("text/javascript; charset=utf-8").send(pageScript);
    });
    // Whatever else a browser asks for by hand; programs keep their own answer.
    scope.get("/*", async (request, reply) => {
      if (!wantsPage(request)) {
        reply.callNotFound();
        return reply;
      }
      return send(request, reply.code(404).header("cache-control", "no-store"), await pages.outside(notFoundPage));
    });
  });

  async function answer(route: PageRoute, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { status, answer: prepared } = await pages.page(route, asked(request));
    reply.code(status).header("cache-control", status === 200 ? "public, max-age=15" : "no-store");
    return send(request, reply, prepared);
  }

  async function fail(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const incident = randomUUID().slice(0, 8);
    services.metrics.incidents.inc();
    services.logger.error({ incident, error }, "incident");
    return send(request, reply.code(500).header("cache-control", "no-store"), await pages.outside(failedPage(incident)));
  }
}

function wantsPage(request: FastifyRequest): boolean {
  return request.headers.accept?.includes("text/html") === true && !/^\/(api|internal|media|graphql)(\/|$)/.test(request.url);
}

function asked(request: FastifyRequest): Asked {
  return { params: words(request.params), query: words(request.query) };
}

// Of a doubled or overlong value nothing good can come; an unknown name must not fill the cache.
const known = new Set(["s", "q", "code", "id"]);
function words(values: unknown): Record<string, string> {
  const pairs = Object.entries(values ?? {}).filter((pair): pair is [string, string] => known.has(pair[0]) && typeof pair[1] === "string");
  return Object.fromEntries(pairs.map(([name, value]) => [name, value.slice(0, longestValue)]));
}

function send(request: FastifyRequest, reply: FastifyReply, { etag, body, gzip, brotli }: PreparedAnswer): FastifyReply {
  reply.headers({
    "content-security-policy": pageSecurityPolicy, "x-content-type-options": "nosniff", "referrer-policy": "same-origin", vary: "Accept-Encoding",
  });
  if (reply.statusCode === 200) {
    reply.header("etag", etag);
    if (request.headers["if-none-match"] === etag) return reply.code(304).send();
  }
  const accepted = request.headers["accept-encoding"] ?? "";
  reply.type("text/html; charset=utf-8");
  if (/\bbr\b/.test(accepted)) return reply.header("content-encoding", "br").send(brotli);
  return /\bgzip\b/.test(accepted) ? reply.header("content-encoding", "gzip").send(gzip) : reply.send(body);
}
