import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isForwarded } from "../../../http/health.routes";
import type { Services } from "../../../platform/portalModule";
import { verifiedNonce } from "../../../platform/signing";
import { contentOf, signingClock } from "../contentService";

const noBody = Buffer.alloc(0);

/** Makes a scope of routes answer only the CMS: direct, signed, within five minutes, once. Bodies arrive as bytes. */
export function onlyForCms(scope: FastifyInstance, services: Services): void {
  const { nonces } = contentOf(services);
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: 64 * 1024 }, (_request, body, done) => {
    done(null, body);
  });
  scope.addHook("preHandler", async (request: FastifyRequest, reply: FastifyReply) => {
    reply.header("cache-control", "no-store");
    if (isForwarded(request)) {
      reply.callNotFound();
      return reply;
    }
    const body = Buffer.isBuffer(request.body) ? request.body : noBody;
    const signed = { direction: "cms-to-server" as const, method: request.method, pathWithQuery: request.raw.url ?? "", body };
    const now = signingClock.now();
    const nonce = verifiedNonce(services.config.syncSecret, signed, request.headers, now);
    if (nonce !== null && nonces.isFirstUse(nonce, now)) return undefined;
    return reply.code(401).send({ errors: [{ message: "签名无效", extensions: { code: "UNAUTHENTICATED" } }] });
  });
}
