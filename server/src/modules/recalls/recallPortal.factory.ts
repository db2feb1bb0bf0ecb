import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { InjectOptions } from "fastify";
import pino from "pino";
import { createApp, type Application } from "../../app";
import { FixedClock } from "../../kernel/clock";
import { systemActor } from "../../kernel/actor";
import { succeed } from "../../kernel/outcome";
import { administrator } from "../../testing/actors";
import { servicesFor } from "../../testing/services";
import { openTestDatabase, testNow } from "../../testing/testDatabase";
import { saveStagelessRule } from "../reviews/review.factory";
import type { Screen } from "../screens";
import { saveScreen } from "../screens/screen.factory";
import { recallPiece } from "./commands/recallPiece";
import type { Recall } from "./recall.entity";
import { recallWatch } from "./recallWatch";

const manifest = JSON.parse(readFileSync(resolve(__dirname, "../../../../schema/generated/documents.json"), "utf8")) as Record<string, { name: string }>;

/** The whole application in this process, as one talks to it from outside; content goes live at once. */
export class RecallPortal {
  private constructor(
    readonly app: Application,
    readonly clock: FixedClock,
    readonly folder: string,
  ) {}

  static async open(folder: string = mkdtempSync(join(tmpdir(), "portal-recalls-"))): Promise<RecallPortal> {
    const clock = new FixedClock(testNow);
    const test = await openTestDatabase();
    const { config } = servicesFor(test);
    await test.close();
    const app = await createApp({ ...config, dataDir: folder, port: 0 }, clock, pino({ level: "silent" }));
    return new RecallPortal(app, clock, folder);
  }

  /** The same data in a new application, as after a restart. */
  async restart(): Promise<RecallPortal> {
    await this.app.stop();
    return RecallPortal.open(this.folder);
  }

  async close(): Promise<void> {
    await this.app.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  get database() {
    return this.app.services.database;
  }

  /** Content goes live without review from now on. */
  async withoutStages(): Promise<void> {
    await this.database.write(systemActor("test"), async ({ entities }) => succeed(await saveStagelessRule(entities)));
  }

  /** Ids of every trusted query or mutation of this name. */
  documentsNamed(name: string): string[] {
    return Object.keys(manifest).filter((id) => manifest[id]?.name === name);
  }

  /** A connected screen whose token is its name. */
  async addScreen(stationId: string, token: string, overrides: Partial<Screen> = {}): Promise<Screen> {
    const tokenHash = createHash("sha256").update(token).digest("hex");
    const screen = await saveScreen(this.database.writing.manager, { stationId, tokenHash, name: token, ...overrides });
    await this.database.write(administrator, (work) => {
      work.record({ type: "screens.ScreenAdded", payload: { screenId: screen.id } });
      return Promise.resolve(succeed(null));
    });
    await this.until(async () => (await this.feed(token)).statusCode === 200, `${token} is known`);
    return screen;
  }

  /** A trusted query, as clients ask it; with a token as that screen. */
  query(name: string, { variables = {}, token }: { variables?: object; token?: string } = {}) {
    const url = `/api/documents/${this.documentsNamed(name)[0] ?? ""}?variables=${encodeURIComponent(JSON.stringify(variables))}`;
    return this.app.http.inject({ url, headers: token === undefined ? {} : { authorization: `Bearer ${token}` } });
  }

  feed(token: string) {
    return this.app.http.inject({ url: `/api/documents/${this.documentsNamed("ScreenFeed")[0] ?? ""}`, headers: { authorization: `Bearer ${token}` } });
  }

  /** A heartbeat as the player sends it, and what it makes written. */
  async beat(token: string, vitals: { playing?: string | null; feedEtag?: string | null }): Promise<void> {
    const payload = { variables: { input: { playing: null, feedEtag: null, ...vitals } } };
    const options: InjectOptions = { method: "POST", url: `/api/documents/${this.documentsNamed("Heartbeat")[0] ?? ""}`, payload, headers: { authorization: `Bearer ${token}` } };
    const answer = await this.app.http.inject(options);
    if (answer.statusCode !== 200) throw new Error(`the heartbeat was answered ${String(answer.statusCode)}: ${answer.body}`);
    await recallWatch(this.app.services).idle();
  }

  /** Recalls a piece as the administrator. */
  async recall(pieceId: string, reason = "人物信息有误"): Promise<Recall> {
    const outcome = await this.database.write(administrator, (work) => recallPiece(work, { pieceId, reason }));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    await recallWatch(this.app.services).idle();
    return outcome.value;
  }

  private async until(look: () => Promise<boolean>, what: string): Promise<void> {
    for (let round = 0; round < 400; round += 1) {
      if (await look()) return;
      await new Promise((later) => setTimeout(later, 5));
    }
    throw new Error(`waited in vain: ${what}`);
  }
}
