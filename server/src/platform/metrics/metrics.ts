import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from "prom-client";

/** What the server counts about itself; one registry per application, so tests do not collide. */
export interface Metrics {
  readonly registry: Registry;
  readonly documentCache: Counter<"result">;
  readonly jobSeconds: Histogram<"job">;
  readonly jobFailures: Counter<"job">;
  readonly openEventStreams: Gauge;
  readonly incidents: Counter;
  /** Screens that have not confirmed a recall, by how they stand. */
  readonly recallScreens: Gauge<"state">;
}

/** A fresh set of metrics. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    documentCache: new Counter({ name: "portal_document_cache_total", help: "Trusted documents by cache result", labelNames: ["result"], registers }),
    jobSeconds: new Histogram({ name: "portal_job_seconds", help: "Duration of jobs", labelNames: ["job"], registers }),
    jobFailures: new Counter({ name: "portal_job_failures_total", help: "Failed jobs", labelNames: ["job"], registers }),
    openEventStreams: new Gauge({ name: "portal_event_streams", help: "Open event streams of screens", registers }),
    recallScreens: new Gauge({ name: "portal_recall_screens", help: "Screens of recalls that are not settled", labelNames: ["state"], registers }),
    incidents: new Counter({ name: "portal_incidents_total", help: "Errors nobody expected", registers }),
  };
}
