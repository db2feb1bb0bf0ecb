import { randomUUID } from "node:crypto";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Services } from "../platform/portalModule";

interface Failure {
  readonly code: string;
  readonly message: string;
}

const byStatus: Record<number, Failure> = {
  400: { code: "BAD_REQUEST", message: "请求格式不对" },
  404: { code: "BAD_REQUEST", message: "没有这个地址" },
  413: { code: "BAD_REQUEST", message: "内容太大，请压缩后再试" },
  415: { code: "BAD_REQUEST", message: "不支持这种内容格式" },
  429: { code: "RATE_LIMITED", message: "操作太频繁，请稍后再试" },
};

/** An address that cannot even be read, such as /%zz, is refused in the same shape. */
export function answerBadAddress(_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  void reply.code(400).header("cache-control", "no-store").send({ errors: [{ message: "网址不对", extensions: { code: "BAD_REQUEST" } }] });
}

/** Every failure outside GraphQL gets the same shape, a Chinese message and no stack. */
export function answerFailures(app: FastifyInstance, services: Services): void {
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    const known = status < 500 ? (byStatus[status] ?? byStatus[400]) : undefined;
    if (known) return reply.code(status).header("cache-control", "no-store").send({ errors: [{ message: known.message, extensions: { code: known.code } }] });
    const incident = randomUUID().slice(0, 8);
    services.metrics.incidents.inc();
    services.logger.error({ incident, error }, "incident");
    const message = `系统出错了，请把编号 ${incident} 告诉技术人员`;
    return reply.code(500).header("cache-control", "no-store").send({ errors: [{ message, extensions: { code: "INTERNAL", incident } }] });
  });
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).header("cache-control", "no-store").send({ errors: [{ message: "没有这个地址", extensions: { code: "BAD_REQUEST" } }] }),
  );
}
