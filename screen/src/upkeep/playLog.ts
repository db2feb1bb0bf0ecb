import type { DocumentLink } from "../link/documents";
import { randomId } from "../link/randomId";
import type { Shelf } from "../storage/shelf";

const batchSize = 200;
const mostKept = 20_000;

export interface Play {
  id: string;
  itemId: string;
  revisionId: string | null;
  startedAt: string;
  endedAt: string;
}

/** Proof of play: rows wait on the shelf until the server has acknowledged them. */
export class PlayLog {
  played = 0;

  constructor(
    private readonly link: DocumentLink,
    private readonly shelf: Shelf,
  ) {}

  async record(play: Omit<Play, "id">): Promise<void> {
    this.played += 1;
    const row: Play = { id: randomId(), ...play };
    // Keys sort by time, so that the oldest leave first when a screen is cut off for weeks.
    await this.shelf.put("plays", `${row.startedAt} ${row.id}`, row).catch(() => undefined);
  }

  /** Sends one batch; true when more is waiting. */
  async flush(): Promise<boolean> {
    const keys = (await this.shelf.keys("plays")).sort();
    if (keys.length > mostKept) await this.shelf.remove("plays", keys.splice(0, keys.length - mostKept));
    const batch = keys.slice(0, batchSize);
    if (batch.length === 0) return false;
    const rows = await Promise.all(batch.map((key) => this.shelf.get<Play>("plays", key)));
    await this.link.mutate("LogPlays", { plays: rows.filter((row) => row !== undefined) });
    await this.shelf.remove("plays", batch);
    return keys.length > batch.length;
  }
}
