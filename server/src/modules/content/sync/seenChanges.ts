/** The numbers of the newest changes already read, bounded. */
export class SeenChanges {
  private readonly numbers = new Set<number>();

  constructor(private readonly most: number) {}

  has(seq: number): boolean {
    return this.numbers.has(seq);
  }

  addAll(numbers: readonly number[]): void {
    for (const seq of numbers) this.numbers.add(seq);
    for (const seq of this.numbers) {
      if (this.numbers.size <= this.most) return;
      this.numbers.delete(seq);
    }
  }

  clear(): void {
    this.numbers.clear();
  }
}
