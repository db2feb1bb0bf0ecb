import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { say } from '../console/progress.mjs';
import { Refusal } from '../console/refusal.mjs';
import { RotatingLog } from './rotatingLog.mjs';

const calmAfterMs = 60_000;
const longestPauseMs = 30_000;
const triesBeforeFirstReady = 3;

// What it wrote last comes after its end; a grandchild that holds the pipe open is not waited for.
async function gone(child) {
  const allRead = new Promise((done) => child.once('close', done));
  const [code, signal] = await new Promise((done) => child.once('exit', (...how) => done(how)));
  await Promise.race([allRead, wait(1000, undefined, { ref: false })]);
  return { code, signal };
}

// What a process wrote last, for the one who has to find out why it died.
function lastLines(file, count) {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n') : '';
}

/** Keeps one process alive: restarts it with growing pauses, gives up only when it never once became ready. */
export class Supervised {
  #stopping = false;
  #wasReady = false;
  #deaths = 0;
  #child;
  #timer;
  #gone;
  #output;

  constructor({ label, args, cwd, env, log }) {
    Object.assign(this, { label, args, cwd, env, log });
    this.failed = new Promise((_, reject) => (this.giveUp = reject));
    this.failed.catch(() => undefined);
  }

  start() {
    this.#output ??= new RotatingLog(this.log, { timeZone: this.env.TIME_ZONE });
    const startedAt = Date.now();
    const child = spawn(process.execPath, this.args, { cwd: this.cwd, env: this.env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => this.#output.write(chunk)).on('error', () => undefined);
    this.#child = child;
    this.#gone = gone(child).then(({ code, signal }) => this.#exited(code, signal, startedAt));
  }

  markReady() {
    this.#wasReady = true;
  }

  #exited(code, signal, startedAt) {
    this.#child = undefined;
    if (this.#stopping) return;
    if (Date.now() - startedAt > calmAfterMs) this.#deaths = 0;
    this.#deaths += 1;
    if (!this.#wasReady && this.#deaths >= triesBeforeFirstReady) {
      this.giveUp(new Refusal(`${this.label}无法启动（${signal ?? `退出码 ${code}`}）。日志 ${this.log} 的最后几行：\n${lastLines(this.log, 15)}`));
      return;
    }
    const pause = Math.min(longestPauseMs, 500 * 2 ** this.#deaths);
    say(`! ${this.label}意外退出（${signal ?? `退出码 ${code}`}），${pause / 1000} 秒后重新启动。`);
    this.#timer = setTimeout(() => this.start(), pause);
  }

  /** Asks the process to end, and ends it after ten seconds; false when it had to be killed. */
  async stop() {
    this.#stopping = true;
    clearTimeout(this.#timer);
    return this.#child ? endChild(this.#child, this.#gone) : true;
  }
}

const graceMs = 10_000;

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** SIGTERM to a child's whole group, SIGKILL after the grace; true when it went by itself. */
export async function endChild(child, gone = new Promise((done) => child.once('exit', done))) {
  if (child.exitCode !== null || child.signalCode !== null) return true;
  let clean = true;
  const timer = setTimeout(() => {
    clean = false;
    signalGroup(child, 'SIGKILL');
  }, graceMs);
  signalGroup(child, 'SIGTERM');
  await gone;
  clearTimeout(timer);
  return clean;
}
