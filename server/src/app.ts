import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import cookie from "@fastify/cookie";
import rateLimit from "@fastify/rate-limit";
import fastify, { type FastifyInstance } from "fastify";
import type { Clock } from "./kernel/clock";
import { entities } from "./entities";
import { buildPortalSchema } from "./graphql/buildPortalSchema";
import type { FindBearer } from "./graphql/documents/bearer";
import { documentRoutes } from "./graphql/documents/document.routes";
import { DocumentService } from "./graphql/documents/documentService";
import { loadTrustedDocuments } from "./graphql/documents/trustedDocuments";
import { staffEndpoint, type FindStaff } from "./graphql/staffEndpoint";
import { healthRoutes } from "./http/health.routes";
import { answerBadAddress, answerFailures } from "./http/failures";
import { staticRoutes } from "./http/static.routes";
import { migrations } from "./migrations";
import { modules } from "./modules";
import { staffFinder } from "./modules/identity";
import { findScreenBearer } from "./modules/screens";
import type { Config } from "./platform/config";
import { closeDatabase, openDatabase } from "./platform/database";
import { JobRunner } from "./platform/jobs";
import type { Logger } from "./platform/logger/logger";
import { createMetrics } from "./platform/metrics/metrics";
import { EventDeliverer, outboxJobs } from "./platform/outbox";
import type { PortalModule, Services } from "./platform/portalModule";

/** A running application: listening is the caller's, everything else is wired. */
export interface Application {
  readonly http: FastifyInstance;
  readonly services: Services;
  readonly documents: DocumentService;
  /** Starts jobs and event delivery. */
  start(): void;
  /** Stops taking requests, finishes what runs, closes the database. */
  stop(): Promise<void>;
}

const repository = resolve(__dirname, "../..");

/** The composition root: the only place where objects are wired together. */
export async function createApp(config: Config, clock: Clock, logger: Logger, find: { staff?: FindStaff; bearer?: FindBearer } = {}): Promise<Application> {
  const place = config.databaseUrl === null ? { file: join(config.dataDir, "server.sqlite") } : { url: config.databaseUrl };
  const database = await openDatabase(place, entities, migrations, clock);
  const metrics = createMetrics();
  const schema = buildPortalSchema(modules.flatMap((module) => [...module.resolvers]));
  const jobs = new JobRunner(database, clock, logger, metrics);
  const services: Services = {
    config, clock, database, logger, metrics,
    documents: {
      answer: (...question) => documents.answer(...question), audienceOf: (id) => documents.audienceOf(id), idsOf: (name) => documents.idsOf(name),
      onChange: (listener) => documents.onChange(listener),
    },
    wake: (name) => void wake(name),
  };
  const documents = new DocumentService(schema, loadTrustedDocuments(manifestFile(), schema), services);
  const deliverer = new EventDeliverer(database, modules.flatMap((module) => [...(module.reactions ?? [])]), logger);
  connectCommits(services, documents, deliverer);

  const http = fastify({ trustProxy: config.trustedProxy ?? false, bodyLimit: 1024 * 1024, forceCloseConnections: true, frameworkErrors: answerBadAddress });
  await http.register(cookie);
  await http.register(rateLimit, { global: false });
  answerFailures(http, services);
  for (const module of modules) await module.prepare?.(services);
  await staffEndpoint(http, schema, services, find.staff ?? staffFinder(services));
  documentRoutes(http, services, documents, find.bearer ?? findScreenBearer(services));
  healthRoutes(http, services, modules);
  staticRoutes(http, repository);
  for (const module of modules) module.routes?.(http, services);
  const allJobs = [...outboxJobs(database, deliverer), ...modules.flatMap((module) => [...(module.jobs?.(services) ?? [])])];
  const wake = async (name: string): Promise<void> => {
    const job = allJobs.find((candidate) => candidate.name === name);
    if (job) await jobs.wake(job);
  };

  return {
    http, services, documents,
    start: () => {
      jobs.start(allJobs);
    },
    stop: async () => {
      await http.close();
      await jobs.stop();
      await deliverer.deliver();
      await closeDatabase(database);
    },
  };
}

function connectCommits(services: Services, documents: DocumentService, deliverer: EventDeliverer): void {
  const publicEvents = new Set(modules.flatMap((module: PortalModule) => [...(module.changesPublicView ?? [])]));
  services.database.onCommit((events) => {
    if (events.some((event) => publicEvents.has(event.type))) documents.invalidate();
    setImmediate(() => void deliverer.deliver().catch((error: unknown) => { services.logger.error({ error }, "event delivery failed"); }));
  });
}

function manifestFile(): string {
  const file = join(repository, "schema/generated/documents.json");
  if (!existsSync(file)) throw new Error("schema/generated/documents.json is missing: npm run schema");
  return file;
}
