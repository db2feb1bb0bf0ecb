import pino from "pino";
import { openTestDatabase, type TestDatabase } from "../../testing/testDatabase";
import { createMetrics } from "../metrics/metrics";
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
});
