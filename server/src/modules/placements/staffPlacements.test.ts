import type { FindStaff } from "../../graphql/staffEndpoint";
import type { Actor } from "../../kernel/actor";
import { systemActor } from "../../kernel/actor";
import { succeed } from "../../kernel/outcome";
import { modules } from "../../modules";
import { administrator, staffWith } from "../../testing/actors";
import { countStatements } from "../../testing/countStatements";
import { openTestHttp, type TestHttp } from "../../testing/testHttp";
import { publishEntry } from "../content/content.factory";
import { saveStaffAccount } from "../identity/staffAccount.factory";
import { saveStagelessRule } from "../reviews/review.factory";
import { saveStation } from "../stations/station.factory";
import { Placement } from "./placement.entity";
import { saveStandingRule } from "./placement.factory";

const list = `query($filter: PlacementFilter) { placements(filter: $filter, first: 50) { nodes {
  name state waiting { askedByName signedByNames turnsRules viewerCanSign } approval { askedByName askedAt signedByNames signedAt }
} } }`;

interface Row {
  readonly name: string;
  readonly state: string;
  readonly waiting: object | null;
  readonly approval: object | null;
}

describe("placements for staff", () => {
  let test: TestHttp;
  let actor: Actor;
  const findStaff: FindStaff = () => Promise.resolve(actor);
  const li = { ...administrator, accountId: "01900000-0000-7000-8000-000000000002", name: "李强" };

  beforeEach(async () => {
    actor = administrator;
    test = await openTestHttp({ modules, findStaff: () => findStaff });
    await test.database.write(systemActor("test"), async ({ entities }) => succeed(await saveStagelessRule(entities)));
    await saveStandingRule(test.database);
  });
  afterEach(() => test.close());

  const ask = async <T>(query: string, variables: object = {}): Promise<T> => {
    const headers = { "apollo-require-preflight": "1" };
    return (await test.http.inject({ method: "POST", url: "/graphql", headers, payload: { query, variables } })).json<{ data: T }>().data;
  };
  const rows = async (filter: object = {}): Promise<Row[]> => (await ask<{ placements: { nodes: Row[] } }>(list, { filter })).placements.nodes;

  it("are listed with the standing rules, newest first, or one kind alone, each with who asked and who signed", async () => {
    const piece = await publishEntry(test.database);
    const station = await saveStation(test.database.writing.manager, { name: "竹林村站" });
    const seeded = test.clock.now().toISOString();
    test.clock.advance(60_000);
    const began = test.clock.now().toISOString();
    const { placePiece } = await ask<{ placePiece: { placement: { id: string } } }>("mutation($input: PlacePieceInput!) { placePiece(input: $input) { placement { id } } }", { input: { pieceId: piece.id, stationIds: [station.id], name: "竹林村" } });
    expect((await rows()).map(({ name }) => name)).toEqual(["竹林村", "全部阵地"]);
    expect([(await rows({ standing: true })).map(({ name }) => name), (await rows({ standing: false })).map(({ name }) => name)]).toEqual([["全部阵地"], ["竹林村"]]);
    const unsigned = { signedByNames: [], signedAt: null };
    expect(await rows()).toEqual([
      { name: "竹林村", state: "IN_FORCE", waiting: null, approval: { askedByName: "测试员", askedAt: began, ...unsigned } },
      { name: "全部阵地", state: "IN_FORCE", waiting: null, approval: { askedByName: "", askedAt: seeded, ...unsigned } },
    ]);

    test.clock.advance(60_000);
    const ended = test.clock.now().toISOString();
    await ask("mutation($input: EndPlacementInput!) { endPlacement(input: $input) { userErrors { code } } }", { input: { id: placePiece.placement.id, version: 1 } });
    const waiting = { askedByName: "测试员", signedByNames: [], turnsRules: true };
    expect(await rows({ state: "WAITING" })).toMatchObject([{ waiting: { ...waiting, viewerCanSign: false }, approval: { askedByName: "测试员", askedAt: ended } }]);
    actor = li;
    expect(await rows({ state: "WAITING" })).toMatchObject([{ waiting: { ...waiting, viewerCanSign: true } }]);
    await ask("mutation($input: SignPlacementInput!) { signPlacement(input: $input) { userErrors { code } } }", { input: { id: placePiece.placement.id, version: 2 } });
    expect(await rows({ state: "ENDED" })).toEqual([{ name: "竹林村", state: "ENDED", waiting: null, approval: { askedByName: "测试员", askedAt: ended, signedByNames: ["李强"], signedAt: ended } }]);
  });

  it("name who made or ended those of which nothing else is kept", async () => {
    const { manager } = test.database.writing;
    const account = await saveStaffAccount(manager, { name: "王静" });
    const at = new Date("2026-10-01T00:00:00.000Z");
    await manager.update(Placement, { version: 1 }, { approval: null, createdBy: account.id, createdAt: at });
    expect((await rows()).map(({ approval }) => approval)).toEqual([{ askedByName: "王静", askedAt: at.toISOString(), signedByNames: [], signedAt: null }]);
    await manager.update(Placement, { version: 1 }, { active: false, endedAt: test.clock.now(), endedBy: null });
    expect((await rows()).map(({ approval }) => approval)).toEqual([{ askedByName: "", askedAt: test.clock.now().toISOString(), signedByNames: [], signedAt: null }]);
  });

  it.each([["an administrator", null], ["a station manager", "STATION_MANAGER"]] as const)("are listed for %s by as many statements for one that waits as for many", async (_who, role) => {
    const centre = await saveStation(test.database.writing.manager);
    const station = await saveStation(test.database.writing.manager, {}, centre);
    const ending = async (): Promise<void> => {
      const piece = await publishEntry(test.database);
      actor = administrator;
      const { placePiece } = await ask<{ placePiece: { placement: { id: string } } }>("mutation($input: PlacePieceInput!) { placePiece(input: $input) { placement { id } } }", { input: { pieceId: piece.id, stationIds: [station.id] } });
      await ask("mutation($input: EndPlacementInput!) { endPlacement(input: $input) { userErrors { code } } }", { input: { id: placePiece.placement.id, version: 1 } });
    };
    const reading = () => countStatements(test.database, async () => {
      actor = role === null ? li : { ...staffWith(role, { stationId: station.id, stationPath: station.path }), accountId: li.accountId };
      const query = list.replace("state waiting {", "state viewerCanChange waiting { signaturesNeeded");
      return (await ask<{ placements: { nodes: (Row & { waiting: { viewerCanSign: boolean } | null })[] } }>(query, { filter: { state: "WAITING" } })).placements.nodes.map(({ waiting }) => waiting?.viewerCanSign);
    });
    await ending();
    const one = await reading();
    for (let more = 0; more < 4; more += 1) await ending();
    const many = await reading();
    expect([one.result, many.result]).toEqual([[role === null], Array(5).fill(role === null)]);
    expect(many.statements.length).toBe(one.statements.length);
  });
});
