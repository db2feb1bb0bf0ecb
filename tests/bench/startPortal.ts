import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../portal/freePort";
import { repository } from "./repository";
import { report } from "./result";

const longestSeconds = 900;

interface Ports {
  readonly port: number;
  readonly cmsPort: number;
}

/** The id of the document that lists what came through the CMS. */
function articlesId(clone: string): string {
  const documents = JSON.parse(readFileSync(join(clone, "schema/generated/documents.json"), "utf8")) as Record<string, { name: string }>;
  const id = Object.keys(documents).find((key) => documents[key]?.name === "Articles");
  if (id === undefined) throw new Error("no document Articles");
  return id;
}

async function holdsAnItem(address: string): Promise<boolean> {
  try {
    const response = await fetch(address);
    if (response.status !== 200) return false;
    const text = await response.text();
    return text.includes('"title"');
  } catch {
    return false;
  }
}

async function secondsToFirstItem(clone: string, { port, cmsPort }: Ports): Promise<{ seconds: number; child: ChildProcess }> {
  const startedAt = performance.now();
  const env = { ...process.env, PORT: String(port), CMS_PORT: String(cmsPort), LOG_LEVEL: "warn" };
  const child = spawn("npm", ["start", "--silent"], { cwd: clone, env, stdio: ["ignore", "pipe", "inherit"], detached: true });
  child.stdout.on("data", (chunk: Buffer) => process.stderr.write(chunk));
  const address = `http://127.0.0.1:${String(port)}/api/documents/${articlesId(clone)}`;
  while (!(await holdsAnItem(address))) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${String(child.exitCode)}`);
    if (performance.now() - startedAt > longestSeconds * 1000) throw new Error("no item in time");
    await new Promise((later) => setTimeout(later, 100));
  }
  return { seconds: (performance.now() - startedAt) / 1000, child };
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = new Promise((exited) => child.once("exit", exited));
  if (child.pid !== undefined) process.kill(-child.pid, "SIGINT");
  await gone;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "portal-bench-"));
  const clone = join(folder, "clone");
  try {
    execFileSync("git", ["clone", "--quiet", repository, clone]);
    const ports = { port: await freePort(), cmsPort: await freePort() };
    const first = await secondsToFirstItem(clone, ports);
    report("start-first", first.seconds, "s", { gate: 300, aim: 150 });
    await stop(first.child);
    const again = await secondsToFirstItem(clone, ports);
    report("start-again", again.seconds, "s", { gate: 15, aim: 8 });
    await stop(again.child);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
