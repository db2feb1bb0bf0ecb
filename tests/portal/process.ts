import { spawn, type ChildProcess } from "node:child_process";

/** A part of the portal running as a process of its own; what it prints is kept for the failure message. */
export class PartProcess {
  private child: ChildProcess | null = null;
  private printed = "";

  constructor(
    readonly name: string,
    private readonly script: string,
    private readonly env: Record<string, string>,
  ) {}

  start(): void {
    const child = spawn(process.execPath, [this.script], { env: { ...process.env, ...this.env }, stdio: ["ignore", "pipe", "pipe"] });
    const keep = (chunk: Buffer): void => {
      this.printed = (this.printed + chunk.toString()).slice(-8000);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    this.child = child;
  }

  get output(): string {
    return this.printed;
  }

  get pid(): number {
    if (this.child?.pid === undefined) throw new Error(`${this.name} does not run`);
    return this.child.pid;
  }

  /** Ends the process: politely, or as a power cut would. */
  async stop(signal: "SIGTERM" | "SIGKILL" = "SIGTERM"): Promise<void> {
    const { child } = this;
    this.child = null;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((exited) => child.once("exit", exited));
    child.kill(signal);
    const kill = setTimeout(() => child.kill("SIGKILL"), 10_000);
    await gone;
    clearTimeout(kill);
  }
}
