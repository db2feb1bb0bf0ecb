import { LRUCache } from "lru-cache";
import type { Reader } from "../../kernel/unitOfWork";
import { SharedRead } from "./sharedRead";

const mostNames = 10_000;

/** Shared reads of one kind by what they are about, such as a station: each is forgotten and kept as a SharedRead is, and those asked least make room. */
export class SharedReads<T> {
  private readonly reads = new LRUCache<string, SharedRead<T>>({ max: mostNames });

  /** `modules` are those whose events may change what is read. */
  constructor(private readonly modules: readonly string[]) {}

  follow(eventType: string): void {
    for (const read of this.reads.values()) read.follow(eventType);
  }

  async read(reader: Reader, about: string, key: string, load: (reader: Reader) => Promise<T>): Promise<T> {
    const known = this.reads.get(about) ?? new SharedRead<T>(this.modules);
    this.reads.set(about, known);
    return known.read(reader, key, load);
  }
}
