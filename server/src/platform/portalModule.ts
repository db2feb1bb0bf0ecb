import type { FastifyInstance } from "fastify";
import type { Actor } from "../kernel/actor";
import type { Clock } from "../kernel/clock";
import type { Reaction } from "../kernel/unitOfWork";
import type { Job } from "../kernel/workplace";
import type { Config } from "./config";
import type { Database } from "./database";
import type { Logger } from "./logger/logger";
import type { Metrics } from "./metrics/metrics";

/** A prepared answer to a trusted query: bytes, their hash, and the same bytes compressed. */
export interface PreparedAnswer {
  readonly etag: string;
  readonly body: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
}

/** Answers trusted queries from prepared bytes. */
export interface PreparedDocuments {
  answer(documentId: string, variables: Record<string, unknown>, actor: Actor): Promise<PreparedAnswer>;
  /** Whom a trusted query answers; null for an id that is not a query's. */
  audienceOf(documentId: string): "anonymous" | "screen" | "resident" | null;
  /** Ids of the trusted queries of this name: those of the newest clients and of every released version. */
  idsOf(name: string): readonly string[];
  /** Calls back after each commit that may have changed an answer. */
  onChange(listener: () => void): void;
}

/** What a module's routes and jobs may use. */
export interface Services {
  readonly config: Config;
  readonly clock: Clock;
  readonly database: Database;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly documents: PreparedDocuments;
  /** Runs the job of this name soon. */
  wake(job: string): void;
}

/** A line of the product's table of contents. */
export interface PortalModule {
  readonly name: string;
  readonly entities: readonly (new () => object)[];
  // TypeGraphQL accepts any class as a resolver
  readonly resolvers: readonly (new () => object)[];
  readonly reactions?: readonly Reaction[];
  /** Types of events after whose commit what is prepared for the public may differ. */
  readonly changesPublicView?: readonly string[];
  readonly routes?: (app: FastifyInstance, services: Services) => void;
  readonly jobs?: (services: Services) => readonly Job[];
  /** Work before the first request: seeds of reference data, in-memory look-ups. */
  readonly prepare?: (services: Services) => Promise<void>;
  /** A line of readiness: `problem` is null when well. */
  readonly readiness?: (services: Services) => Promise<{ readonly name: string; readonly problem: string | null; readonly detail: object }>;
}
