import { randomUUID } from "node:crypto";
import { systemActor } from "../../kernel/actor";
import type { Clock } from "../../kernel/clock";
import type { Job } from "../../kernel/workplace";
import { refuse, succeed } from "../../kernel/outcome";
import type { Database } from "../database/database";
import type { Logger } from "../logger/logger";
import type { Metrics } from "../metrics/metrics";
import { JobLease } from "./jobLease.entity";

const leaseSeconds = 120;
const renewalMilliseconds = 40_000;

/** Runs each job at its interval while it holds the job's lease, so that of several servers one does it. */
export class JobRunner {
  private readonly owner = randomUUID();
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running = new Map<string, Promise<void>>();
  private readonly woken = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly logger: Logger,
    private readonly metrics: Metrics,
  ) {}

  /** Starts the intervals; the first run of each job is at once. */
  start(jobs: readonly Job[]): void {
    for (const job of jobs) {
      void this.runOnce(job);
      const timer = setInterval(() => void this.runOnce(job), job.everySeconds * 1000);
      timer.unref();
      this.timers.push(timer);
    }
  }

  /** Stops the intervals and waits for what runs. */
  async stop(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await Promise.allSettled(this.running.values());
  }

  /** Runs the job now if nobody runs it; a call while it runs here waits for that run. */
  async runOnce(job: Job): Promise<void> {
    const current = this.running.get(job.name);
    if (current) return current;
    const run = this.underLease(job).finally(() => this.running.delete(job.name));
    this.running.set(job.name, run);
    return run;
  }

  /** Runs the job now; a call while it runs here makes it run once more, since that run may have looked already. */
  async wake(job: Job): Promise<void> {
    const current = this.running.get(job.name);
    if (!current) return this.runOnce(job);
    if (this.woken.has(job.name)) return;
    this.woken.add(job.name);
    await current;
    this.woken.delete(job.name);
    return this.runOnce(job);
  }

  /** Never rejects: a database that is full, locked or away stops one run, not the server. */
  private async underLease(job: Job): Promise<void> {
    try {
      if (await this.take(job)) await this.runLeased(job);
    } catch (error) {
      this.metrics.jobFailures.inc({ job: job.name });
      this.logger.error({ job: job.name, error }, "a job could not take or give back its lease");
    }
  }

  private async runLeased(job: Job): Promise<void> {
    const stopwatch = this.metrics.jobSeconds.startTimer({ job: job.name });
    const renewal = setInterval(() => void this.renew(job), renewalMilliseconds);
    let failure: string | null = null;
    try {
      await job.run();
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
      this.metrics.jobFailures.inc({ job: job.name });
      this.logger.error({ job: job.name, error }, "a job failed");
    } finally {
      clearInterval(renewal);
      stopwatch();
      await this.release(job, failure);
    }
  }

  // A long job goes on holding its lease, so that no second server begins it meanwhile.
  private async renew(job: Job): Promise<void> {
    try {
      await this.database.write(systemActor("jobs"), async (work) => {
        const leasedUntil = new Date(work.now.getTime() + leaseSeconds * 1000);
        await work.entities.update(JobLease, { name: job.name, owner: this.owner }, { leasedUntil });
        return succeed(null);
      });
    } catch (error) {
      this.logger.warn({ job: job.name, error }, "a lease could not be renewed");
    }
  }

  private async take(job: Job): Promise<boolean> {
    const outcome = await this.database.write(systemActor("jobs"), async (work) => {
      const leasedUntil = new Date(work.now.getTime() + leaseSeconds * 1000);
      const lease = { owner: this.owner, leasedUntil, lastStartedAt: work.now };
      const taken = await work.entities
        .createQueryBuilder()
        .update(JobLease)
        .set(lease)
        .where("name = :name AND (leasedUntil <= :now OR owner = :owner)", { name: job.name, now: work.now, owner: this.owner })
        .execute();
      if ((taken.affected ?? 0) > 0) return succeed(true);
      if (await work.entities.existsBy(JobLease, { name: job.name })) return refuse({ code: "LEASED", message: "正由另一台服务器执行" });
      await work.entities.insert(JobLease, { name: job.name, ...lease, lastFinishedAt: null, lastError: null });
      return succeed(true);
    });
    return outcome.ok;
  }

  private async release(job: Job, lastError: string | null): Promise<void> {
    const now = this.clock.now();
    await this.database.write(systemActor("jobs"), async (work) => {
      await work.entities.update(JobLease, { name: job.name, owner: this.owner }, { leasedUntil: now, lastFinishedAt: now, lastError });
      return succeed(null);
    });
  }
}
