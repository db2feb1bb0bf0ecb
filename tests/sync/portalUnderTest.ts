import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemActor, type Actor } from "../../server/src/kernel/actor";
import type { DomainEvent } from "../../server/src/kernel/domainEvent";
import { succeed, type Outcome } from "../../server/src/kernel/outcome";
import type { UnitOfWork } from "../../server/src/kernel/unitOfWork";
import { DatabaseShelf, knownMedia } from "../../server/src/modules/content/sync/databaseShelf";
import { confirmMissingPieces } from "../../server/src/modules/content/commands/confirmMissingPieces";
import { ContentSync } from "../../server/src/modules/content/sync/contentSync";
import { MediaKeeper } from "../../server/src/modules/content/sync/mediaKeeper";
import { pieceSubject } from "../../server/src/modules/content/piece.entity";
import type { PieceSnapshot } from "../../server/src/modules/content/entry/pieceSnapshot";
import { liveRevisions } from "../../server/src/modules/reviews/queries/liveRevisions";
import { saveStagelessRule } from "../../server/src/modules/reviews/review.factory";
import type { CmsReader } from "../../server/src/platform/cmsClient";
import { Database } from "../../server/src/platform/database";
import { MediaStore } from "../../server/src/platform/mediaStore";
import { administrator } from "../../server/src/testing/actors";
import { openTestDatabase, testNow, type TestDatabase } from "../../server/src/testing/testDatabase";
import { look } from "./cmsModel";

export type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** A piece as the public sees it. */
export interface Shown {
  readonly look: string;
  readonly publishedAt: string | null;
}

const tables = ["piece", "revision", "revision_step", "revision_media", "sync_state", "pending_read", "missing_piece", "stored_event"];

/** Calls back after every commit that the public may notice, before the writer goes on. */
class WatchedDatabase extends Database {
  afterCommit: () => Promise<void> = () => Promise.resolve();

  override async write<T>(actor: Actor, command: (work: UnitOfWork) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const facts: DomainEvent[] = [];
    const outcome = await super.write(actor, (work) => command({ ...work, record: (event) => { facts.push(event); work.record(event); } }));
    if (facts.length > 0) await this.afterCommit();
    return outcome;
  }
}

/** The server's content as the sync meets it: real database, real media store, the rule without stages that this test names. */
export class PortalUnderTest {
  private readonly documentOfPiece = new Map<string, string>();

  private constructor(
    private readonly test: TestDatabase,
    readonly database: WatchedDatabase,
    private readonly store: MediaStore,
  ) {}

  static async open(): Promise<PortalUnderTest> {
    const test = await openTestDatabase();
    const { writing, reading } = test.database;
    await test.database.write(systemActor("test"), async ({ entities }) =>
      succeed(await saveStagelessRule(entities, { source: "同步性质测试：不设审次" })));
    // Nothing here outlives the process, so no commit waits for the disk.
    if (writing.options.type === "better-sqlite3") await writing.query("PRAGMA synchronous = OFF");
    const folder = mkdtempSync(join(tmpdir(), "sync-media-"));
    return new PortalUnderTest(test, new WatchedDatabase(writing, reading, test.clock), new MediaStore(folder));
  }

  async close(): Promise<void> {
    await this.test.close();
    rmSync(this.store.folder, { recursive: true, force: true });
  }

  /** A reader that has just been started. */
  startSync(cms: CmsReader): ContentSync {
    const keeper = new MediaKeeper(cms, this.store, knownMedia(this.database));
    return new ContentSync(cms, new DatabaseShelf(this.database, (media) => keeper.keepAll(media)), this.test.clock);
  }

  /** Forgets all content; files are known by their bytes and stay. */
  async empty(): Promise<void> {
    this.test.clock.set(testNow);
    this.documentOfPiece.clear();
    await this.database.writing.transaction(async (entities) => {
      for (const table of tables) await entities.query(`DELETE FROM ${table}`);
    });
  }

  waitMinutes(minutes: number): void {
    this.test.clock.advance(minutes * 60_000);
  }

  /** An administrator confirms that what the CMS has lost is to go. */
  async confirmMissing(): Promise<void> {
    const outcome = await this.database.write(administrator, (work) => confirmMissingPieces(work));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  }

  /** What the public is shown, by document, through the query that every feed and page uses. */
  async shown(): Promise<Map<string, Shown>> {
    const revisions = await this.database.read({ kind: "anonymous" }, (reader) => liveRevisions(reader, pieceSubject));
    const shown = new Map<string, Shown>();
    for (const { subjectId, snapshot, request, publishedAt } of revisions) {
      const { title, media } = snapshot as PieceSnapshot;
      shown.set(await this.documentOf(subjectId), { look: look(title, media.map(({ sha256 }) => sha256), request.channels), publishedAt });
    }
    return shown;
  }

  /** The same, without times. */
  async looks(): Promise<Map<string, string>> {
    return new Map([...(await this.shown())].map(([id, { look }]) => [id, look]));
  }

  /** Documents that wait for an administrator's confirmation, and those put off. */
  async waiting(): Promise<{ missing: string[]; putOff: string[] }> {
    const ids = async (table: string): Promise<string[]> =>
      (await this.query<{ documentId: string }>(`SELECT documentId FROM ${table} ORDER BY documentId`)).map(({ documentId }) => documentId);
    return { missing: await ids("missing_piece"), putOff: await ids("pending_read") };
  }

  async cursor(): Promise<number> {
    return (await this.query<{ cursor: number }>("SELECT * FROM sync_state"))[0]?.cursor ?? 0;
  }

  /** All rows of content, without the reader's own place. */
  async rows(): Promise<Rows> {
    const entries: [string, Rows[string]][] = [];
    for (const table of tables.filter((name) => name !== "sync_state")) entries.push([table, await this.query(`SELECT * FROM ${table}`)]);
    return Object.fromEntries(entries);
  }

  /** How many rows were written since the database was opened; null where it cannot tell. */
  async rowsWritten(): Promise<number | null> {
    if (this.database.writing.options.type !== "better-sqlite3") return null;
    const [row] = await this.database.writing.query<{ n: number }[]>("SELECT total_changes() AS n");
    return row?.n ?? null;
  }

  private async documentOf(pieceId: string): Promise<string> {
    const known = this.documentOfPiece.get(pieceId);
    if (known !== undefined) return known;
    const [row] = await this.query<{ cmsDocumentId: string }>(`SELECT cmsDocumentId FROM piece WHERE id = '${pieceId}'`);
    this.documentOfPiece.set(pieceId, row?.cmsDocumentId ?? "?");
    return row?.cmsDocumentId ?? "?";
  }

  private query<Row extends object>(sql: string): Promise<Row[]> {
    return this.database.reading.query(sql);
  }
}
