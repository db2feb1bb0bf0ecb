const rememberedMs = 10 * 60 * 1000;

/** Remembers nonces for ten minutes, so that a signed request is good once. */
export class NonceMemory {
  private readonly usedAt = new Map<string, number>();

  /** True the first time a nonce is seen. */
  isFirstUse(nonce: string, now: Date): boolean {
    this.forget(now.getTime() - rememberedMs);
    if (this.usedAt.has(nonce)) return false;
    this.usedAt.set(nonce, now.getTime());
    return true;
  }

  private forget(before: number): void {
    for (const [nonce, at] of this.usedAt) {
      if (at >= before) return;
      this.usedAt.delete(nonce);
    }
  }
}
