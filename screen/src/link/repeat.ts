import { Backoff } from "./backoff";

/** A task that runs again and again, backs off while it fails, and can be woken. */
export class Repeater {
  private readonly backoff = new Backoff();
  private timer = 0;
  private busy = false;
  private again = false;
  private stopped = true;

  constructor(
    private readonly task: () => Promise<void>,
    private readonly interval: () => number,
  ) {}

  /** True while the last run failed. */
  get failing(): boolean {
    return this.backoff.isWaiting;
  }

  start(delay = 0): void {
    this.stopped = false;
    this.wake(delay);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  /** Runs now (once more when it is running already) and forgets earlier failures. */
  wake(delay = 0): void {
    if (this.stopped) return;
    this.backoff.reset();
    this.again = this.busy;
    if (!this.busy) this.schedule(delay);
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.run(), delay);
  }

  private async run(): Promise<void> {
    this.busy = true;
    this.again = false;
    const delay = await this.task().then(
      () => {
        this.backoff.reset();
        return this.interval();
      },
      () => this.backoff.next(),
    );
    this.busy = false;
    this.settle(delay);
  }

  private settle(delay: number): void {
    if (!this.stopped) this.schedule(this.again ? 0 : delay);
  }
}
