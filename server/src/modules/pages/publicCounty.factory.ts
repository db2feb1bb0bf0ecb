import { readFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pino from "pino";
import { createApp, type Application } from "../../app";
import { FixedClock } from "../../kernel/clock";
import { systemActor } from "../../kernel/actor";
import type { Outcome } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { administrator } from "../../testing/actors";
import { servicesFor } from "../../testing/services";
import { testNow, type TestDatabase } from "../../testing/testDatabase";
import type { Piece } from "../content";
import { publishEntry, withdrawEntry } from "../content/content.factory";
import { nameCounty } from "../feeds";
import { scheduleLecture, type ScheduleLecture } from "../lectures";
import { saveStagelessRule } from "../reviews/review.factory";
import type { Station } from "../stations";
import { saveStation } from "../stations/station.factory";

/** The data of an answer; a test knows what it asked for. */
export type Answered = Readonly<Record<string, unknown>>;

const everywhere = { channels: ["WEB", "MINI_PROGRAM"] };

/** A running application with a county of five places, on a clock that stands at 2026-11-23 10:00 in Shanghai. */
export class PublicCounty {
  private constructor(
    readonly app: Application,
    readonly clock: FixedClock,
    readonly places: Readonly<Record<"centre" | "institute" | "village" | "neighbour" | "far", Station>>,
    private readonly dataDir: string,
  ) {}

  static async open(demo = true): Promise<PublicCounty> {
    const dataDir = mkdtempSync(join(tmpdir(), "portal-public-"));
    const clock = new FixedClock(testNow);
    const config = { ...servicesFor({ clock } as TestDatabase).config, dataDir, demo, publicUrl: "https://wenming.example" };
    const app = await createApp(config, clock, pino({ level: "silent" }));
    const { database } = app.services;
    await database.write(systemActor("test"), (work) => nameCounty(work, { name: "望禾县", slogan: "望禾有礼", signature: "望禾县文明办" }));
    const { manager } = database.writing;
    await saveStagelessRule(manager);
    const at = { latitude: 30.2, longitude: 150.2 };
    const centre = await saveStation(manager, { code: "WH00", name: "望禾县新时代文明实践中心", ...at });
    const institute = await saveStation(manager, { code: "WH03", name: "柳堰镇新时代文明实践所", ...at }, centre);
    const village = await saveStation(manager, { code: "WH0301", name: "柳堰村新时代文明实践站", address: "柳堰村村委会", phone: "0300-8801026", ...at }, institute);
    const neighbour = await saveStation(manager, { code: "WH0302", name: "柳林村新时代文明实践站", ...at }, institute);
    const far = await saveStation(manager, { code: "WH0901", name: "泉坳村新时代文明实践站", latitude: 30.9, longitude: 150.9 }, centre);
    return new PublicCounty(app, clock, { centre, institute, village, neighbour, far }, dataDir);
  }

  async close(): Promise<void> {
    await this.app.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** The value of a command that must succeed. */
  async carryOut<T>(command: (work: UnitOfWork) => Promise<Outcome<T>>): Promise<T> {
    const outcome = await this.app.services.database.write(administrator, command);
    if (!outcome.ok) throw new Error(outcome.refusals.map(({ message }) => message).join());
    return outcome.value;
  }

  /** Announces a lecture of an hour, on 25 November at 9 unless told otherwise. */
  async lecture(station: Station, ownTitle: string, overrides: Partial<ScheduleLecture> = {}): Promise<{ readonly id: string; readonly version: number }> {
    return this.carryOut((work) => scheduleLecture(work, {
      requestId: `${station.code} ${ownTitle}`, stationId: station.id, ownTitle, lecturerIds: [], startsAt: new Date("2026-11-25T01:00:00.000Z"),
      endsAt: new Date("2026-11-25T02:00:00.000Z"), contactPhone: "0300-8800001", ...overrides,
    }));
  }

  /** Lets an entry of the CMS go live. */
  async publish(uid: string, fields: Record<string, unknown>): Promise<Piece> {
    return publishEntry(this.app.services.database, { uid, fields: { ...everywhere, ...fields } });
  }

  /** Takes a piece down as its editor does. */
  async unpublish(piece: Piece): Promise<void> {
    await withdrawEntry(this.app.services.database, piece);
  }

  /** What a released document answers over GET. */
  async ask(name: string, variables: Record<string, unknown> = {}): Promise<Answered> {
    const response = await this.app.http.inject({ url: `/api/documents/${documentIdOf(name)}?variables=${encodeURIComponent(JSON.stringify(variables))}` });
    if (response.statusCode !== 200) throw new Error(`${String(response.statusCode)} ${response.body}`);
    return response.json<{ data: Answered }>().data;
  }
}

const currentIds = resolve(__dirname, "../../../../schema/generated/documentIds.ts");

/** The id of a document as clients of today send it. */
export function documentIdOf(name: string): string {
  const id = new RegExp(`^ {2}${name}: "([0-9a-f]{64})",$`, "m").exec(readFileSync(currentIds, "utf8"))?.[1];
  if (id === undefined) throw new Error(`no document ${name}`);
  return id;
}
