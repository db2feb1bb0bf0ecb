import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { connect } from "node:net";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../portal/freePort";
import { waitFor } from "../portal/waitFor";
import { repository } from "./repository";
import { report } from "./result";

const longestSeconds = 900;

interface Ports {
  readonly port: number;
  readonly cmsPort: number;
}

/** The id under which a mini-program asks for its home. */
function homeId(clone: string): string {
  const documents = JSON.parse(readFileSync(join(clone, "schema/generated/documents.json"), "utf8")) as Record<string, { name: string }>;
  const id = Object.keys(documents).find((key) => documents[key]?.name === "Home");
  if (id === undefined) throw new Error("no document Home");
  return id;
}

/** Whether the home is answered by a 200 with a banner: public-service ads come through the CMS alone. */
async function showsAnAd(address: string): Promise<boolean> {
  try {
    const response = await fetch(address);
    const { data } = (await response.json()) as { data?: { banner: unknown[] } };
    return response.status === 200 && data !== undefined && data.banner.length > 0;
  } catch {
    return false;
  }
}

/** One `npm start` in a checkout, in a process group of its own. */
class Start {
  private readonly startedAt = performance.now();
  private readonly child: ChildProcess;

  constructor(
    private readonly clone: string,
    private readonly ports: Ports,
  ) {
    const env = { ...process.env, PORT: String(ports.port), CMS_PORT: String(ports.cmsPort), LOG_LEVEL: "warn" };
    this.child = spawn("npm", ["start", "--silent"], { cwd: clone, env, stdio: ["ignore", 2, 2], detached: true });
  }

  async secondsToFirstItem(): Promise<number> {
    const address = `http://127.0.0.1:${String(this.ports.port)}/api/documents/${homeId(this.clone)}`;
    while (!(await showsAnAd(address))) {
      if (this.child.exitCode !== null) throw new Error(`npm start ended with ${String(this.child.exitCode)}`);
      if (performance.now() - this.startedAt > longestSeconds * 1000) throw new Error("no item in time");
      await new Promise((later) => setTimeout(later, 100));
    }
    return (performance.now() - this.startedAt) / 1000;
  }

  /** Presses Ctrl-C, and waits until both parts are gone. */
  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.pid === undefined) return;
    const gone = new Promise((exited) => this.child.once("exit", exited));
    process.kill(-this.child.pid, "SIGINT");
    await gone;
    for (const port of [this.ports.port, this.ports.cmsPort]) await waitFor(`port ${String(port)} is free again`, () => isFree(port), 20);
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((tell) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("connect", () => {
      socket.destroy();
      tell(false);
    });
    socket.on("error", () => {
      tell(true);
    });
  });
}

async function timeStart(name: string, clone: string, ports: Ports, bounds: { gate: number; aim: number }): Promise<void> {
  const start = new Start(clone, ports);
  try {
    report(name, await start.secondsToFirstItem(), "s", bounds);
  } finally {
    await start.stop();
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "portal-bench-"));
  const clone = join(folder, "clone");
  try {
    execFileSync("git", ["clone", "--quiet", repository, clone]);
    const ports = { port: await freePort(), cmsPort: await freePort() };
    await timeStart("start-first", clone, ports, { gate: 300, aim: 150 });
    await timeStart("start-again", clone, ports, { gate: 15, aim: 8 });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
  }
}

void main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
