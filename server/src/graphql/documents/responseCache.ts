import { LRUCache } from "lru-cache";
import type { PreparedAnswer } from "../../platform/portalModule";

interface Entry {
  readonly generation: number;
  readonly validUntil: number;
  readonly answer: PreparedAnswer;
}

/** How long an answer is good: until the given moment, if nothing changes before. */
export interface Made {
  readonly answer: PreparedAnswer;
  readonly validUntil: number;
}

/** Whole answers by key: bounded, one maker per key at a time, emptied by a change of generation. */
export class ResponseCache {
  private generation = 0;
  private readonly entries: LRUCache<string, Entry>;
  private readonly making = new Map<string, { generation: number; made: Promise<PreparedAnswer> }>();

  constructor(maximumBytes: number) {
    this.entries = new LRUCache({
      maxSize: maximumBytes,
      // The compressed forms may never be made; made, both together are smaller than the bytes.
      sizeCalculation: ({ answer }) => 2 * answer.body.length + 500,
    });
  }

  /** Everything prepared so far is stale from now on. */
  invalidate(): void {
    this.generation += 1;
  }

  /** The prepared answer, or null when it has to be made. */
  peek(key: string, now: number): PreparedAnswer | null {
    const entry = this.entries.get(key);
    return entry?.generation === this.generation && entry.validUntil > now ? entry.answer : null;
  }

  /** Makes the answer once, however many ask at the same time. */
  async make(key: string, maker: () => Promise<Made>): Promise<PreparedAnswer> {
    const running = this.making.get(key);
    if (running?.generation === this.generation) return running.made;
    const generation = this.generation;
    const made = maker().then(({ answer, validUntil }) => {
      this.entries.set(key, { generation, validUntil, answer });
      return answer;
    });
    const entry = { generation, made };
    this.making.set(key, entry);
    try {
      return await made;
    } finally {
      if (this.making.get(key) === entry) this.making.delete(key);
    }
  }
}
