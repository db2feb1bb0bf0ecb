import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { createApp, type Application } from "../../app";
import type { Actor } from "../../kernel/actor";
import { FixedClock } from "../../kernel/clock";
import { administrator, staffWith } from "../../testing/actors";
import { countStatements } from "../../testing/countStatements";
import { servicesFor } from "../../testing/services";
import { openTestDatabase, testNow } from "../../testing/testDatabase";
import { saveStation } from "../stations/station.factory";
import type { Station } from "../stations";
import { savePairing, saveScreen } from "./screen.factory";

interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

describe("screens in the panel", () => {
  let folder: string;
  let app: Application;
  let actor: Actor;
  let village: Station;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "portal-panel-screens-"));
    actor = administrator;
    const test = await openTestDatabase();
    const { config } = servicesFor(test);
    await test.close();
    app = await createApp({ ...config, dataDir: folder }, new FixedClock(testNow), pino({ level: "silent" }), { staff: () => Promise.resolve(actor) });
    const { manager } = app.services.database.writing;
    village = await saveStation(manager, { name: "柳堰村站" });
    for (let number = 0; number < 30; number += 1) {
      const station = await saveStation(manager, {}, village);
      await saveScreen(manager, { stationId: station.id, name: `屏${String(number).padStart(2, "0")}`, lastSeenAt: new Date(testNow), playingItemId: "fallback" });
    }
  });
  afterEach(async () => {
    await app.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function ask(query: string, variables: object = {}): Promise<Answer> {
    const answer = await app.http.inject({ method: "POST", url: "/graphql", headers: { "apollo-require-preflight": "1" }, payload: { query, variables } });
    return answer.json<Answer>();
  }

  const list = "{ screens(first: 25, filter: { presence: ONLINE }) { totalCount nodes { name presence playingTitle viewerCanEdit station { name } } } }";
  const pair = "mutation ($input: PairScreenInput!) { pairScreen(input: $input) { screen { name shape presence lastSeenAt station { name } } userErrors { code message field } } }";

  it("lists screens with their stations in a handful of statements", async () => {
    const { result, statements } = await countStatements(app.services.database, () => ask(list));
    const { totalCount, nodes } = result.data?.["screens"] as { totalCount: number; nodes: object[] };
    expect([totalCount, nodes.length]).toEqual([30, 25]);
    expect(nodes[0]).toMatchObject({ name: "屏00", presence: "ONLINE", playingTitle: "备用画面（阵地名称和标语）", viewerCanEdit: true });
    expect(statements.length).toBe(3);
  });

  it("answers nobody who has not signed in", async () => {
    actor = { kind: "anonymous" };
    expect((await ask(list)).errors?.map(({ extensions }) => extensions.code)).toEqual(["UNAUTHENTICATED"]);
  });

  it("pairs by code, and stops an account that tries codes out", async () => {
    actor = staffWith("SCREEN_KEEPER", { stationId: village.id, stationPath: village.path });
    await savePairing(app.services.database.writing.manager, { code: "123456", widthPx: 768, heightPx: 192 });
    const input = { code: "123456", name: "门头屏", stationId: village.id };
    expect((await ask(pair, { input })).data?.["pairScreen"]).toEqual({
      screen: { name: "门头屏", shape: "STRIP", presence: "NEVER_SEEN", lastSeenAt: null, station: { name: "柳堰村站" } }, userErrors: [],
    });
    const wrong = [];
    for (let round = 0; round < 11; round += 1) wrong.push(await ask(pair, { input: { ...input, code: "999999" } }));
    expect(wrong[9]?.data?.["pairScreen"]).toEqual({ screen: null, userErrors: [{ code: "PAIRING_CODE_UNKNOWN", message: "没有屏幕在显示这个配对码，请核对后再输", field: ["code"] }] });
    expect(wrong[10]?.errors?.map(({ extensions }) => extensions.code)).toEqual(["RATE_LIMITED"]);
  });
});
