/** What a client needs to know of the answer; nothing of the server's own code. */
interface Answer {
  readonly changes: readonly { readonly kind: string; readonly pieceId: string; readonly piece: CopiedPiece | null }[];
  readonly next: string | null;
  readonly hasMore: boolean;
  readonly resetNeeded: boolean;
}

/** A piece as it came over the line. */
export interface CopiedPiece {
  readonly id: string;
  readonly showings: readonly { readonly from: string | null; readonly until: string | null }[];
}

/** A client that keeps a copy, written from docs/clients.md alone. */
export class ClientCopy {
  private pieces = new Map<string, CopiedPiece>();
  private cursor: string | null = null;
  resets = 0;

  constructor(private readonly batch: number) {}

  /** Asks until nothing more comes; what goes over the line is JSON. */
  async sync(ask: (after: string | null, first: number) => Promise<unknown>): Promise<void> {
    for (;;) {
      const answer = JSON.parse(JSON.stringify(await ask(this.cursor, this.batch))) as Answer;
      if (answer.resetNeeded) {
        this.pieces = new Map();
        this.cursor = null;
        this.resets += 1;
        continue;
      }
      for (const { kind, pieceId, piece } of answer.changes) {
        if (kind === "UPSERT" && piece) this.pieces.set(pieceId, piece);
        else this.pieces.delete(pieceId);
      }
      this.cursor = answer.next;
      if (!answer.hasMore) return;
    }
  }

  /** What it shows at a moment, by its own clock alone. */
  shown(at: string): CopiedPiece[] {
    const on = ({ from, until }: { readonly from: string | null; readonly until: string | null }): boolean => (from === null || from <= at) && (until === null || at < until);
    return [...this.pieces.values()].filter(({ showings }) => showings.some(on)).sort((left, right) => (left.id < right.id ? -1 : 1));
  }

  /** Everything it has, shown or not. */
  get held(): CopiedPiece[] {
    return [...this.pieces.values()];
  }

  get size(): number {
    return this.pieces.size;
  }
}
