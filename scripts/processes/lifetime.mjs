import { say } from '../console/progress.mjs';
import { endChild } from './supervise.mjs';

/** Everything one start has running, ended together and once. */
export class Lifetime {
  builds = new Set();
  services = [];
  stopping = false;
  #closers = [];

  onStop(close) {
    this.#closers.push(close);
  }

  async stop() {
    if (this.stopping) return true;
    this.stopping = true;
    const ends = [...this.services.map((service) => service.stop()), ...[...this.builds].map((child) => endChild(child))];
    const clean = (await Promise.all(ends)).every(Boolean);
    await Promise.all(this.#closers.map((close) => close()));
    return clean;
  }

  /** Ctrl-C and SIGTERM end everything: 0 when all went by itself, 1 when something had to be killed. */
  endOnSignals() {
    let asked = false;
    const end = async () => {
      if (asked) return;
      asked = true;
      say('正在停止…');
      const clean = await this.stop();
      say(clean ? '已停止。' : '已停止（有进程未及时退出，已强制结束）。');
      process.exit(clean ? 0 : 1);
    };
    // A killed npm leaves us behind with another parent: then nobody could press Ctrl-C any more.
    const parent = process.ppid;
    if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && void end(), 500).unref();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end());
  }
}
