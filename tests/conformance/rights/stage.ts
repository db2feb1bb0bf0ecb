import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { graphql, type GraphQLSchema } from "graphql";
import { buildPortalSchema } from "../../../server/src/graphql/buildPortalSchema";
import { createContext } from "../../../server/src/graphql/context";
import { anonymous, type Actor } from "../../../server/src/kernel/actor";
import { refuse, type Outcome } from "../../../server/src/kernel/outcome";
import { modules } from "../../../server/src/modules";
import type { Services } from "../../../server/src/platform/portalModule";
import { administrator } from "../../../server/src/testing/actors";
import { servicesFor } from "../../../server/src/testing/services";
import { openTestDatabase, testNow, type TestDatabase } from "../../../server/src/testing/testDatabase";
import { publishEntry } from "../../../server/src/modules/content/content.factory";
import { saveGuardPeriod } from "../../../server/src/modules/guardPeriods/guardPeriod.factory";
import { reconcile } from "../../../server/src/modules/publicChanges/publicChanges.jobs";
import { followAll } from "../../../server/src/modules/search/search.jobs";
import { saveStagelessRule } from "../../../server/src/modules/reviews/review.factory";
import { plantHeld, type PlantedHeld } from "./heldCases";
import { plantScreenGroup, plantWaiting } from "./plantPlacements";
import { plantRecalls, type PlantedRecalls } from "./recallCases";
import { plantReviews, type PlantedReviews } from "./reviewCases";
import { make, plantCounty, type Ask, type County } from "./county";

/** What a document was answered with. */
export interface Answer {
  readonly data?: Record<string, unknown> | null | undefined;
  readonly codes: readonly unknown[];
}

/** The whole schema over a database of its own, where anybody can try anything without leaving a trace. */
export class Stage {
  private constructor(
    readonly schema: GraphQLSchema,
    readonly test: TestDatabase,
    readonly services: Services,
    readonly county: County,
    readonly piece: string,
  ) {}

  static async open(): Promise<Stage> {
    const test = await openTestDatabase("2026-11-21T02:00:00.000Z");
    await saveStagelessRule(test.database.writing.manager);
    const plain = servicesFor(test);
    const services = { ...plain, config: { ...plain.config, dataDir: mkdtempSync(join(tmpdir(), "portal-rights-")) } };
    for (const module of modules) await module.prepare?.(services);
    const schema = buildPortalSchema(modules.flatMap((module) => [...module.resolvers]));
    const ask: Ask = async (source, variableValues) => {
      const result = await graphql({ schema, source, variableValues, contextValue: createContext(services, administrator) });
      if (result.errors || !result.data) throw new Error(JSON.stringify(result.errors));
      return result.data;
    };
    const county = await plantCounty(ask);
    test.clock.set(new Date(testNow));
    const piece = await publishEntry(test.database);
    const stage = new Stage(schema, test, services, county, piece.id);
    await stage.setUp(ask);
    stage.recalled = await plantRecalls(test, ask, county);
    stage.held = await plantHeld(test, county);
    stage.planted = await plantReviews(test, county);
    return stage;
  }

  walls: Readonly<Record<"own" | "other", string>> = { own: "", other: "" };
  placements: Readonly<Record<"own" | "other", string>> = { own: "", other: "" };
  /** Placements that wait for a signature. */
  waiting: Readonly<Record<"own" | "other", string>> = { own: "", other: "" };
  standingRule = "";
  screenGroup = "";
  revision = "";
  pairingCode = "";
  wordingList = "";
  guardPeriod = "";
  /** Changes that a guard period held. */
  held: PlantedHeld = { own: "", other: "" };
  private planted: PlantedReviews | null = null;
  private recalled: PlantedRecalls | null = null;

  get reviews(): PlantedReviews {
    if (this.planted === null) throw new Error("nothing is planted yet");
    return this.planted;
  }

  get recalls(): PlantedRecalls {
    if (this.recalled === null) throw new Error("nothing is planted yet");
    return this.recalled;
  }

  /** What needs the piece, screens that are connected, and one that waits to be paired. */
  private async setUp(ask: Ask): Promise<void> {
    const nextYear = { startsAt: new Date("2027-03-03T00:00:00.000Z"), endsAt: new Date("2027-03-13T00:00:00.000Z") };
    const asked = { ended: true as const, askedBy: null, askedByName: "系统", askedAt: "2026-11-20T00:00:00.000Z", reason: "改期" };
    this.guardPeriod = (await saveGuardPeriod(this.test.database.writing.manager, { ...nextYear, loosening: asked })).id;
    const placed = (station: string) => make(ask, "placePiece", { pieceId: this.piece, stationIds: [station] }, "placement");
    this.placements = { own: await placed(this.county.own.station), other: await placed(this.county.other.station) };
    await reconcile(this.test.database);
    await followAll(this.test.database, this.services.config.timeZone);
    const more = (station: string) => plantWaiting(this.test, ask, this.piece, station);
    this.waiting = { own: await more(this.county.own.station), other: await more(this.county.other.station) };
    const revised = await ask("query ($id: ID!) { piece(id: $id) { revisions { id } } }", { id: this.piece });
    this.revision = (revised["piece"] as { revisions: { id: string }[] }).revisions[0]?.id ?? "";
    const rules = await ask("{ standingRules { id } }", {});
    this.standingRule = (rules["standingRules"] as { id: string }[])[0]?.id ?? "";
    const lists = await ask('{ wordingLists(filter: { q: "规范名称" }) { nodes { id } } }', {});
    this.wordingList = (lists["wordingLists"] as { nodes: { id: string }[] }).nodes[0]?.id ?? "";
    const paired = async (stationId: string) => make(ask, "pairScreen", { code: await this.openPairing(), stationId, name: "大厅屏" }, "screen");
    this.walls = { own: await paired(this.county.own.station), other: await paired(this.county.other.station) };
    this.screenGroup = await plantScreenGroup(ask, [this.walls.own]);
    this.pairingCode = await this.openPairing();
  }

  private async openPairing(): Promise<string> {
    const { data } = await this.run(anonymous, "mutation { startPairing(input: { width: 1920, height: 1080 }) { pairing { code } } }", {});
    return (data?.["startPairing"] as { pairing: { code: string } }).pairing.code;
  }

  /** Carries a document out as the actor, for good. */
  run(actor: Actor, source: string, variableValues: Record<string, unknown>): Promise<Answer> {
    return this.answer(source, variableValues, createContext(this.services, actor, { isReleased: true }));
  }

  /** What the actor would be answered; every command is taken back. */
  tryOut(actor: Actor, source: string, variableValues: Record<string, unknown>): Promise<Answer> {
    const context = createContext(this.services, actor, { isReleased: true });
    const inTransaction: typeof context.inTransaction = async <T>(command: Parameters<typeof context.inTransaction<T>>[0]) => {
      const outcomes: Outcome<T>[] = [];
      await this.services.database.write(actor, async (work) => {
        outcomes.push(await command(work));
        return refuse({ code: "TAKEN_BACK", message: "只是试试" });
      });
      return outcomes[0] ?? refuse({ code: "NOT_RUN", message: "没有执行" });
    };
    return this.answer(source, variableValues, { ...context, inTransaction });
  }

  private async answer(source: string, variableValues: Record<string, unknown>, contextValue: unknown): Promise<Answer> {
    const result = await graphql({ schema: this.schema, source, variableValues, contextValue });
    return { data: result.data, codes: (result.errors ?? []).map(({ extensions, message }) => extensions["code"] ?? message) };
  }
}
