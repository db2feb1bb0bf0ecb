const firstPause = 250;
const longestPause = 30_000;

/** Something done anew until it succeeds, with longer and longer pauses; since when it has failed is known meanwhile. */
export class Retrying {
  private failures = 0;
  private failingSince: Date | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly attempt: () => Promise<void>,
    private readonly onFailure: (error: unknown) => Date,
  ) {}

  /** Since when it fails, by the moment that the failure was told at; null when it does not. */
  get since(): Date | null {
    return this.failingSince;
  }

  /** Tries now, and goes on trying. */
  async run(): Promise<void> {
    try {
      await this.attempt();
    } catch (error) {
      const failedAt = this.onFailure(error);
      this.failingSince ??= failedAt;
      this.tryLater();
    }
  }

  /** It has succeeded, be it by another way. */
  settle(): void {
    this.stop();
    this.failures = 0;
    this.failingSince = null;
  }

  /** Tries no more. */
  stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private tryLater(): void {
    const pause = Math.min(longestPause, firstPause * 2 ** this.failures);
    this.failures += 1;
    this.timer ??= setTimeout(() => {
      this.timer = null;
      void this.run();
    }, pause).unref();
  }
}
