import type { Reader } from "../../kernel/unitOfWork";

interface Kept<T> {
  readonly key: string;
  readonly value: T;
  /** When the value changes by itself. */
  readonly validUntil: Date | null;
}

/**
 * A read that all audience classes share, made once and kept until an event that may change it is committed,
 * its own time has come, or another key is asked for. So a thousand feeds after a commit cost its statements once.
 */
export class SharedRead<T> {
  private kept: Kept<T> | null = null;
  private making: { readonly key: string; readonly made: Promise<Kept<T>> } | null = null;

  /** `modules` are those whose events may change what is read. */
  constructor(private readonly modules: readonly string[]) {}

  /** Forgets what an event may have changed, also what is just being read: it may have been read before the commit. */
  follow(eventType: string): void {
    const [module = ""] = eventType.split(".");
    if (!this.modules.includes(module)) return;
    this.kept = null;
    this.making = null;
  }

  async read(reader: Reader, key: string, load: (reader: Reader) => Promise<T>): Promise<T> {
    const kept = this.keptFor(reader, key) ?? (await this.make(reader, key, load));
    if (kept.validUntil !== null) reader.changesAt(kept.validUntil);
    return kept.value;
  }

  private keptFor(reader: Reader, key: string): Kept<T> | null {
    if (this.kept?.key !== key) return null;
    return this.kept.validUntil !== null && this.kept.validUntil <= reader.now ? null : this.kept;
  }

  private async make(reader: Reader, key: string, load: (reader: Reader) => Promise<T>): Promise<Kept<T>> {
    if (this.making?.key === key) return this.making.made;
    const making = { key, made: this.load(reader, key, load) };
    this.making = making;
    try {
      const kept = await making.made;
      if (this.making === making) this.kept = kept;
      return kept;
    } finally {
      if (this.making === making) this.making = null;
    }
  }

  private async load(reader: Reader, key: string, load: (reader: Reader) => Promise<T>): Promise<Kept<T>> {
    let validUntil: Date | null = null;
    const note = (moment: Date): void => {
      if (moment > reader.now && (validUntil === null || moment < validUntil)) validUntil = moment;
    };
    const value = await load({ actor: reader.actor, now: reader.now, entities: reader.entities, changesAt: note });
    return { key, value, validUntil };
  }
}
