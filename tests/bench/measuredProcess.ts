import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { repository } from "./repository";

/** A process that tells how much CPU time it has used. */
export class MeasuredProcess {
  private constructor(private readonly child: ChildProcess) {}

  static start(script: string, env: Readonly<Record<string, string>>): MeasuredProcess {
    const execArgv = ["--require", join(repository, "tests/bench/cpuReporter.cjs")];
    return new MeasuredProcess(fork(join(repository, script), { env: { ...process.env, ...env }, execArgv, serialization: "advanced", stdio: ["ignore", "inherit", "inherit", "ipc"] }));
  }

  /** CPU time used so far, user and system, in µs. */
  async cpuMicroseconds(): Promise<number> {
    return (await this.ask<{ cpu: number }>("cpu")).cpu;
  }

  /** Sends a message and gives the process's next one. */
  async ask<T>(message: string | object): Promise<T> {
    const answer = this.next<T>();
    this.child.send(message);
    return answer;
  }

  async next<T>(): Promise<T> {
    const answered = new AbortController();
    const { signal } = answered;
    const gone = once(this.child, "exit", { signal }).then(([code]) => Promise.reject(new Error(`a measured process ended with ${String(code)}`)));
    try {
      const [message] = (await Promise.race([once(this.child, "message", { signal }), gone])) as [T];
      return message;
    } finally {
      gone.catch(() => undefined);
      answered.abort();
    }
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exited = once(this.child, "exit");
    this.child.kill("SIGTERM");
    await exited;
  }
}
