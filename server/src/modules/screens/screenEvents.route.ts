import type { FastifyInstance, FastifyReply } from "fastify";
import type { Services } from "../../platform/portalModule";
import { liveScreens } from "./liveScreens";
import { flushHeartbeats } from "./screens.jobs";

interface EventsRequest {
  Querystring: { document?: string };
}

/** `GET /api/screens/me/events`: tells a screen that its feed changed and what it is to do, for as long as its token lives. */
export function screenEventsRoute(app: FastifyInstance, services: Services): void {
  const { registry, streams } = liveScreens(services);

  app.get<EventsRequest>("/api/screens/me/events", async (request, reply) => {
    const serverTime = services.clock.now().getTime();
    reply.header("x-server-time", serverTime).header("cache-control", "no-store");
    const header = request.headers.authorization;
    const holder = header?.startsWith("Bearer ") ? registry.find(header.slice(7))?.holder : undefined;
    const screen = holder?.kind === "screen" ? registry.get(holder.screenId) : null;
    if (!screen) return refuse(reply, 401, "UNAUTHENTICATED", "令牌无效或已失效，请重新配对");
    const documentId = request.query.document ?? "";
    if (services.documents.audienceOf(documentId) !== "screen") return refuse(reply, 404, "BAD_REQUEST", "没有这个文档编号，请升级客户端");
    reply.hijack();
    reply.raw.writeHead(200, {
      "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store", "x-accel-buffering": "no", "x-server-time": serverTime,
    });
    reply.raw.flushHeaders();
    request.raw.socket.setNoDelay(true);
    streams.open(screen, documentId, reply.raw);
    return reply;
  });

  app.addHook("preClose", (done) => {
    streams.closeAll();
    done();
  });
  app.addHook("onClose", () => flushHeartbeats(services));
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
