import type { EntityManager, SelectQueryBuilder } from "typeorm";
import type { Clock } from "../../../kernel/clock";
import { systemActor } from "../../../kernel/actor";
import type { Database } from "../../../platform/database";
import { reviewEvents, Revision, type ShowRequest } from "../../reviews";
import { MediaFile, mediaName, RevisionMedia } from "../mediaFile.entity";
import { contentEvents } from "../content.events";
import { MediaRendition } from "./mediaRendition.entity";

const refreshMs = 60_000;
const changing: ReadonlySet<string> = new Set([reviewEvents.wentLive, reviewEvents.liveEnded, reviewEvents.requestChanged, contentEvents.renditionsMade]);

/** A stored file as its route sends it. */
export interface ServedFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: number;
}

interface PublicFile extends ServedFile {
  /** When its last window ends; null when it has none. */
  readonly until: number | null;
}

interface ShownRow {
  readonly sha256: string;
  readonly ext: string;
  readonly mime: string;
  readonly bytes: number;
  readonly request: ShowRequest | string;
}

/** Knows in memory which files anybody may fetch: those that a live revision uses whose window has not ended. */
export class PublicMedia {
  private files: ReadonlyMap<string, PublicFile> = new Map();
  private loading: Promise<void> | null = null;
  private loadedAt = Number.NEGATIVE_INFINITY;
  private generation = 0;
  private loadedGeneration = -1;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    database.onCommit((events) => {
      if (events.some(({ type }) => changing.has(type))) this.generation += 1;
    });
  }

  /** The file if anybody may fetch it at this moment, else null; what was taken down in a commit is gone with it. */
  async find(name: string): Promise<PublicFile | null> {
    await this.beFresh();
    const file = this.files.get(name);
    return file && (file.until === null || file.until > this.clock.now().getTime()) ? file : null;
  }

  private async beFresh(): Promise<void> {
    while (this.loadedGeneration !== this.generation || this.clock.now().getTime() - this.loadedAt > refreshMs) {
      this.loading ??= this.load().finally(() => {
        this.loading = null;
      });
      await this.loading;
    }
  }

  private async load(): Promise<void> {
    const { generation } = this;
    const rows = await this.database.read(systemActor("media"), async ({ entities }) => {
      const shown = shownRows(entities).innerJoin(MediaFile, "file", "file.sha256 = shown.sha256");
      // What is drawn from a picture is open exactly as long as the picture.
      const drawn = shownRows(entities).innerJoin(MediaRendition, "file", "file.sourceSha256 = shown.sha256");
      return [...(await shown.getRawMany<ShownRow>()), ...(await drawn.getRawMany<ShownRow>())];
    });
    const files = new Map<string, PublicFile>();
    for (const row of rows) addRow(files, row);
    this.files = files;
    this.loadedGeneration = generation;
    this.loadedAt = this.clock.now().getTime();
  }
}

function shownRows(entities: EntityManager): SelectQueryBuilder<RevisionMedia> {
  return entities
    .createQueryBuilder(RevisionMedia, "shown")
    .innerJoin(Revision, "revision", "revision.id = shown.revisionId")
    .where("revision.state = :state", { state: "LIVE" })
    .select(["file.sha256 AS sha256", "file.ext AS ext", "file.mime AS mime", "file.bytes AS bytes", "revision.request AS request"]);
}

function addRow(files: Map<string, PublicFile>, row: ShownRow): void {
  const name = mediaName(row);
  const request = typeof row.request === "string" ? (JSON.parse(row.request) as ShowRequest) : row.request;
  const until = request.showUntil === null ? null : new Date(request.showUntil).getTime();
  const known = files.get(name);
  const last = known === undefined ? until : known.until === null || until === null ? null : Math.max(known.until, until);
  files.set(name, { name, mime: row.mime, bytes: row.bytes, until: last });
}
