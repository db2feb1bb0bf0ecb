import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import cookie from "@fastify/cookie";
import rateLimit from "@fastify/rate-limit";
import fastify, { type FastifyInstance } from "fastify";
import pino from "pino";
import { buildPortalSchema } from "../graphql/buildPortalSchema";
import { staffEndpoint, type FindStaff } from "../graphql/staffEndpoint";
import { answerFailures } from "../http/failures";
import type { Config } from "../platform/config";
import { createMetrics } from "../platform/metrics/metrics";
import type { PortalModule, Services } from "../platform/portalModule";
import { openTestDatabase, type TestDatabase } from "./testDatabase";

/** The routes and the staff endpoint of some modules on a database of their own; it does not listen: use `http.inject`. */
export interface TestHttp extends TestDatabase {
  readonly http: FastifyInstance;
  readonly services: Services;
}

interface HttpParts {
  readonly modules: readonly PortalModule[];
  readonly findStaff: (services: Services) => FindStaff;
  readonly config?: Partial<Config>;
}

/** Serves the modules as `app.ts` does. */
export async function openTestHttp({ modules, findStaff, config = {} }: HttpParts): Promise<TestHttp> {
  const test = await openTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), "portal-http-"));
  const services: Services = {
    config: { ...testConfig, dataDir, ...config },
    clock: test.clock,
    database: test.database,
    logger: pino({ level: "silent" }),
    metrics: createMetrics(),
    documents: { answer: () => Promise.reject(new Error("no trusted documents here")), audienceOf: () => null, idsOf: () => [], onChange: () => undefined },
    wake: () => undefined,
  };
  const http = fastify();
  await http.register(cookie);
  await http.register(rateLimit, { global: false });
  answerFailures(http, services);
  await staffEndpoint(http, buildPortalSchema(modules.flatMap((module) => [...module.resolvers])), services, findStaff(services));
  for (const module of modules) module.routes?.(http, services);
  return {
    ...test, http, services,
    close: async () => {
      await http.close();
      await test.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const testConfig: Config = {
  port: 4000, host: "127.0.0.1", dataDir: "", databaseUrl: null, redisUrl: null, cmsUrl: "http://127.0.0.1:1337", cmsApiToken: "test-token-0123456789",
  syncSecret: "test-secret-0123456789", adminPassword: "", demo: false, publicUrl: "http://localhost:4000", timeZone: "Asia/Shanghai",
  logLevel: "silent", clockOffsetFile: null, trustedProxy: null, ffmpegPath: null, production: false,
};
