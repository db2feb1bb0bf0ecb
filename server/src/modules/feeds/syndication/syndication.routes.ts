import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { PreparedAnswer, Services } from "../../../platform/portalModule";
import { PreparedSyndication } from "./preparedSyndication";
import { syndicationChannels, syndicationForms } from "./syndicationChannels";

/** `/feeds/<name>.xml` and `/feeds/<name>.json` for anybody; HEAD answers the same without a body. */
export function syndicationRoutes(app: FastifyInstance, services: Services): void {
  const prepared = new PreparedSyndication(services);
  for (const channel of syndicationChannels) {
    for (const { ext, mime } of syndicationForms) {
      app.get(`/feeds/${channel.name}.${ext}`, async (request, reply) => send(request, reply.type(`${mime}; charset=utf-8`), await prepared.feed(channel, ext)));
    }
  }
}

function send(request: FastifyRequest, reply: FastifyReply, { etag, body, gzip, brotli }: PreparedAnswer): FastifyReply {
  // A reader that shows the bytes as a document of ours may run nothing in it.
  reply.headers({
    etag, "cache-control": "public, max-age=15", vary: "Accept-Encoding", "x-content-type-options": "nosniff", "access-control-allow-origin": "*",
    "content-security-policy": "default-src 'none'; sandbox",
  });
  if (isKnown(request.headers["if-none-match"], etag)) return reply.code(304).send();
  const accepted = request.headers["accept-encoding"] ?? "";
  if (/\bbr\b/.test(accepted)) return reply.header("content-encoding", "br").send(brotli);
  return /\bgzip\b/.test(accepted) ? reply.header("content-encoding", "gzip").send(gzip) : reply.send(body);
}

function isKnown(condition: string | undefined, etag: string): boolean {
  return condition !== undefined && condition.split(",").some((candidate) => ["*", etag].includes(candidate.trim().replace(/^W\//, "")));
}
