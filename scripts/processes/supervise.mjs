import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { say } from '../console/progress.mjs';
import { Refusal } from '../console/refusal.mjs';

const rotateAboveBytes = 20 * 1024 * 1024;
const calmAfterMs = 60_000;
const longestPauseMs = 30_000;
const triesBeforeFirstReady = 3;

function openLog(file) {
  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(file) && statSync(file).size > rotateAboveBytes) renameSync(file, `${file}.1`);
  return openSync(file, 'a');
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

  constructor({ label, args, cwd, env, log }) {
    Object.assign(this, { label, args, cwd, env, log });
    this.failed = new Promise((_, reject) => (this.giveUp = reject));
    this.failed.catch(() => undefined);
  }

  start() {
    const log = openLog(this.log);
    const startedAt = Date.now();
    const child = spawn(process.execPath, this.args, { cwd: this.cwd, env: this.env, stdio: ['ignore', log, log], detached: true });
    closeSync(log);
    this.#child = child;
    this.#gone = new Promise((gone) => child.once('exit', (code, signal) => gone(this.#exited(code, signal, startedAt))));
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
