import type { FastifyInstance, FastifyRequest } from "fastify";
import type { PortalModule, Services } from "../platform/portalModule";

/** `/healthz` (the process answers), `/readyz` (database and every module's readiness), `/metrics` (direct callers only). */
export function healthRoutes(app: FastifyInstance, services: Services, modules: readonly PortalModule[]): void {
  app.get("/healthz", async (_request, reply) => reply.header("cache-control", "no-store").send({ ok: true }));

  app.get("/readyz", async (_request, reply) => {
    const checks = [await databaseCheck(services), ...(await Promise.all(modules.flatMap((module) => (module.readiness ? [moduleCheck(services, module.name, module.readiness)] : []))))];
    const ready = checks.every((check) => check.problem === null);
    return reply.code(ready ? 200 : 503).header("cache-control", "no-store").send({ ready, checks });
  });

  app.get("/metrics", async (request, reply) => {
    if (isForwarded(request)) return reply.code(404).send();
    return reply.type(services.metrics.registry.contentType).send(await services.metrics.registry.metrics());
  });
}

/** True when the request came through a proxy: operators' and internal routes answer direct callers only. */
export function isForwarded(request: FastifyRequest): boolean {
  return request.headers["x-forwarded-for"] !== undefined || request.headers.forwarded !== undefined;
}

async function databaseCheck(services: Services) {
  try {
    await services.database.reading.query("SELECT 1");
    return { name: "database", problem: null, detail: {} };
  } catch {
    return { name: "database", problem: "数据库没有应答", detail: {} };
  }
}

// What a module cannot tell is a problem of its own line, not a failure of the whole answer.
async function moduleCheck(services: Services, name: string, ask: NonNullable<PortalModule["readiness"]>) {
  try {
    return await ask(services);
  } catch (error) {
    services.logger.error({ module: name, error }, "a module cannot tell its readiness");
    return { name, problem: "查不到状态", detail: {} };
  }
}
