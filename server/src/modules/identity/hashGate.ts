/** Lets a fixed number of tasks run at a time; the others wait in the order of their arrival. */
export class HashGate {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly widest: number) {}

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.running >= this.widest) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running += 1;
    try {
      return await task();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
