import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const dayMs = 86_400_000;
const limits = { fileBytes: 20 * 1024 * 1024, keptDays: 400, keptBytes: 1024 ** 3 };

function dayIn(timeZone) {
  // Without a usable zone the machine's own decides: a wrong setting is refused elsewhere, logs go on.
  try {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: timeZone || undefined });
    return (at) => format.format(at);
  } catch {
    return dayIn();
  }
}

// Whatever a disk refuses, the process whose log this is goes on.
function despiteDisk(run) {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}

/** A log that begins a new file every day and beyond 20 MB, keeps the old ones 400 days or 1 GB, and never throws. */
export class RotatingLog {
  #file;
  #limits;
  #now;
  #dayOf;
  #day;
  #bytes = 0;
  #isMidLine = false;

  constructor(file, { timeZone, now = () => new Date(), ...own } = {}) {
    this.#file = file;
    this.#limits = { ...limits, ...own };
    this.#now = now;
    this.#dayOf = dayIn(timeZone);
    this.#day = this.#dayOf(now());
    despiteDisk(() => mkdirSync(dirname(file), { recursive: true }));
    despiteDisk(() => this.#continueFormer());
    this.#prune();
  }

  #continueFormer() {
    closeSync(openSync(this.#file, 'a'));
    const { size, mtime } = statSync(this.#file);
    this.#bytes = size;
    this.#day = this.#dayOf(mtime);
  }

  /** Appends what a process wrote; a line is never spread over two files. */
  write(chunk) {
    if (!this.#isRotationDue()) return this.#append(chunk);
    const rest = this.#isMidLine ? chunk.indexOf('\n') + 1 : 0;
    if (this.#isMidLine && rest === 0) return this.#append(chunk);
    if (rest > 0) this.#append(chunk.subarray(0, rest));
    this.#rotate();
    if (rest < chunk.length) this.#append(chunk.subarray(rest));
  }

  #isRotationDue() {
    return this.#bytes > 0 && (this.#bytes > this.#limits.fileBytes || this.#dayOf(this.#now()) !== this.#day);
  }

  #append(chunk) {
    if (chunk.length === 0) return;
    if (this.#bytes === 0) this.#day = this.#dayOf(this.#now());
    if (despiteDisk(() => appendFileSync(this.#file, chunk))) this.#bytes += chunk.length;
    this.#isMidLine = chunk.at(-1) !== 10;
  }

  #rotate() {
    const moved = despiteDisk(() => {
      if (existsSync(this.#file)) renameSync(this.#file, this.#freeName());
    });
    if (moved) this.#bytes = 0;
    this.#prune();
  }

  #freeName() {
    let number = 1;
    for (const { name } of this.#kept()) {
      const [, day, own] = /\.(\d{4}-\d{2}-\d{2})\.(\d+)$/.exec(name) ?? [];
      if (day === this.#day) number = Math.max(number, Number(own) + 1);
    }
    return `${this.#file}.${this.#day}.${number}`;
  }

  /** The former files, newest first. */
  #kept() {
    const folder = dirname(this.#file);
    const former = readdirSync(folder).filter((name) => name.startsWith(`${basename(this.#file)}.`));
    return former.map((name) => ({ name, path: join(folder, name), ...sizeAndAge(join(folder, name)) })).sort((a, b) => b.mtimeMs - a.mtimeMs);
  }

  #prune() {
    despiteDisk(() => {
      const oldest = this.#now().getTime() - this.#limits.keptDays * dayMs;
      let bytes = 0;
      for (const { path, size, mtimeMs } of this.#kept()) {
        bytes += size;
        if (mtimeMs < oldest || bytes > this.#limits.keptBytes) rmSync(path, { force: true });
      }
    });
  }
}

function sizeAndAge(path) {
  const { size, mtimeMs } = statSync(path);
  return { size, mtimeMs };
}
