const firstSeconds = 2;
const capSeconds = 60;

/** Waits that double from 2 s to a cap of 60 s, spread by ±25 % so that a county does not knock at once. */
export class Backoff {
  private failures = 0;

  constructor(private readonly random: () => number = Math.random) {}

  /** Milliseconds to wait after one more failure. */
  next(): number {
    const seconds = Math.min(capSeconds, firstSeconds * Math.pow(2, this.failures));
    this.failures += 1;
    return spread(seconds * 1000, this.random);
  }

  /** True since the last failure, until reset. */
  get isWaiting(): boolean {
    return this.failures > 0;
  }

  reset(): void {
    this.failures = 0;
  }
}

/** The wait, up to a quarter shorter or longer. */
export function spread(milliseconds: number, random: () => number = Math.random): number {
  return Math.round(milliseconds * (0.75 + random() * 0.5));
}
