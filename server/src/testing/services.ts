import pino from "pino";
import type { Config } from "../platform/config";
import { createMetrics } from "../platform/metrics/metrics";
import type { PreparedDocuments, Services } from "../platform/portalModule";
import type { TestDatabase } from "./testDatabase";

const config: Config = {
  port: 0, host: "127.0.0.1", dataDir: "", databaseUrl: null, redisUrl: null, cmsUrl: "http://127.0.0.1:1", cmsApiToken: "test-token-test-token",
  syncSecret: "test-secret-test-secret", adminPassword: "", demo: false, publicUrl: "http://localhost", timeZone: "Asia/Shanghai", logLevel: "silent",
  clockOffsetFile: null, trustedProxy: null, ffmpegPath: null, production: false,
};

const noDocuments: PreparedDocuments = {
  answer: () => Promise.reject(new Error("no documents in this test")),
  audienceOf: () => null,
  idsOf: () => [],
  onChange: () => undefined,
};

/** The services of an application over a test database, with silent logs. */
export function servicesFor(test: TestDatabase, overrides: Partial<Services> = {}): Services {
  return {
    config, clock: test.clock, database: test.database, logger: pino({ level: "silent" }), metrics: createMetrics(), documents: noDocuments,
    wake: () => undefined, ...overrides,
  };
}
