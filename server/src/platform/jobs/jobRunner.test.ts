import pino from "pino";
import { openTestDatabase, type TestDatabase } from "../../testing/testDatabase";
import { createMetrics } from "../metrics/metrics";
import { JobLease } from "./jobLease.entity";
import { JobRunner } from "./jobRunner";

describe("JobRunner", () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await openTestDatabase();
  });
  afterEach(() => test.close());

  const runner = () => new JobRunner(test.database, test.clock, pino({ level: "silent" }), createMetrics());

  it("runs a job once more when it is woken while it runs, however often", async () => {
    let runs = 0;
    const release: (() => void)[] = [];
    const job = { name: "slow", everySeconds: 60, run: () => new Promise<void>((resolve) => { runs += 1; release.push(resolve); if (runs > 1) resolve(); }) };
    const jobs = runner();
    const first = jobs.runOnce(job);
    while (release.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    const wakes = [jobs.wake(job), jobs.wake(job), jobs.wake(job)];
    release[0]?.();
    await Promise.all([first, ...wakes]);
    expect(runs).toBe(2);
  });

  it("leaves a job alone that another server runs", async () => {
    let runs = 0;
    const release: (() => void)[] = [];
    const job = { name: "slow", everySeconds: 60, run: () => new Promise<void>((resolve) => { runs += 1; release.push(resolve); }) };
    const here = runner().runOnce(job);
    while (release.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    await runner().runOnce(job);
    release[0]?.();
    await here;
    expect(runs).toBe(1);
  });

  it("outlives a database that takes nothing, and runs the job when it takes again", async () => {
    let runs = 0;
    const job = { name: "steady", everySeconds: 60, run: () => Promise.resolve(void (runs += 1)) };
    const write = jest.spyOn(test.database, "write").mockRejectedValue(new Error("database or disk is full"));
    const jobs = runner();
    await expect(jobs.runOnce(job)).resolves.toBeUndefined();
    expect(runs).toBe(0);
    write.mockRestore();
    await jobs.runOnce(job);
    expect(runs).toBe(1);
  });

  it("holds the lease of a long job for as long as it runs", async () => {
    jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "setTimeout", "queueMicrotask"] });
    let runs = 0;
    const release: (() => void)[] = [];
    const job = { name: "long", everySeconds: 600, run: () => new Promise<void>((resolve) => { runs += 1; release.push(resolve); }) };
    const here = runner().runOnce(job);
    while (release.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    test.clock.advance(100_000);
    jest.advanceTimersByTime(40_000);
    const renewed = new Date(test.clock.now().getTime() + 120_000);
    const lease = () => test.database.reading.manager.findOneByOrFail(JobLease, { name: "long" });
    while ((await lease()).leasedUntil.getTime() !== renewed.getTime()) await new Promise((resolve) => setTimeout(resolve, 1));
    test.clock.advance(100_000);
    await runner().runOnce(job);
    expect(runs).toBe(1);
    release[0]?.();
    await here;
    jest.useRealTimers();
  });
});
