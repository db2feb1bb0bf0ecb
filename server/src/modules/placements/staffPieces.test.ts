import { systemActor } from "../../kernel/actor";
import { succeed } from "../../kernel/outcome";
import { modules } from "../../modules";
import type { FindStaff } from "../../graphql/staffEndpoint";
import { administrator, staffWith } from "../../testing/actors";
import { countStatements } from "../../testing/countStatements";
import { openTestHttp, type TestHttp } from "../../testing/testHttp";
import type { Actor } from "../../kernel/actor";
import { publishEntry } from "../content/content.factory";
import { saveStagelessRule } from "../reviews/review.factory";
import { Organisation } from "../stations";

const list = `query($filter: PieceFilter) { pieces(filter: $filter, first: 50) { totalCount nodes {
  id title state liveSince channels showFrom showUntil signature text coverUrl cmsUrl publisher { name }
} } }`;

interface Answer {
  data: Record<string, never> | null;
  errors?: { extensions: { code: string } }[];
}

describe("pieces for staff", () => {
  let test: TestHttp;
  let actor: Actor;
  const findStaff: FindStaff = () => Promise.resolve(actor);

  beforeEach(async () => {
    actor = administrator;
    test = await openTestHttp({ modules, findStaff: () => findStaff });
    await test.database.write(systemActor("test"), async ({ entities }) => succeed(await saveStagelessRule(entities)));
  });
  afterEach(() => test.close());

  const ask = async (query: string, variables: object = {}) => {
    const headers = { "apollo-require-preflight": "1" };
    return (await test.http.inject({ method: "POST", url: "/graphql", headers, payload: { query, variables } })).json<Answer>();
  };
  const titles = async (state: string): Promise<string[]> => {
    const { data } = await ask(list, { filter: { state } });
    return (data as unknown as { pieces: { nodes: { title: string; state: string }[] } }).pieces.nodes.map((node) => {
      expect(node.state).toBe(state);
      return node.title;
    });
  };

  it("lists a page in five statements, however long it is", async () => {
    for (let index = 0; index < 12; index += 1) await publishEntry(test.database, { fields: { publisherId: "01900000-0000-7000-8000-0000000000aa" } });
    const at = test.clock.now();
    await test.database.write(systemActor("test"), async ({ entities }) => succeed(await entities.save(Organisation, {
      id: "01900000-0000-7000-8000-0000000000aa", version: 1, code: "WM", name: "望禾县文明办", shortName: null, kind: "DEPARTMENT" as const, parentId: null,
      active: true, createdAt: at, updatedAt: at,
    })));
    const { result, statements } = await countStatements(test.database, () => ask(list));
    expect(result.data).toMatchObject({ pieces: { totalCount: 12, nodes: expect.arrayContaining([expect.objectContaining({ state: "LIVE", publisher: { name: "望禾县文明办" } })]) as unknown } });
    expect(statements.length).toBeLessThanOrEqual(5);
  });

  it("finds pieces by the state that it shows", async () => {
    const now = test.clock.now().getTime();
    const at = (offset: number) => new Date(now + offset).toISOString();
    await publishEntry(test.database, { fields: { title: "总在" } });
    await publishEntry(test.database, { fields: { title: "正在", showFrom: at(0), showUntil: at(1) } });
    await publishEntry(test.database, { fields: { title: "将来", showFrom: at(1) } });
    await publishEntry(test.database, { fields: { title: "过去", showUntil: at(0) } });
    await publishEntry(test.database, { fields: { title: "退回", signature: "" } });
    expect((await titles("LIVE")).sort()).toEqual(["正在", "总在"].sort());
    expect([await titles("SCHEDULED"), await titles("EXPIRED"), await titles("RETURNED"), await titles("WITHDRAWN")]).toEqual([["将来"], ["过去"], ["退回"], []]);
  });

  it("answers nobody who is not signed in", async () => {
    await publishEntry(test.database);
    actor = { kind: "anonymous" };
    for (const query of [list, "{ contentStatus { ageSeconds } }", "{ standingRules { id } }", "{ placements { totalCount } }"]) {
      expect((await ask(query)).errors?.map(({ extensions }) => extensions.code)).toEqual(["UNAUTHENTICATED"]);
    }
  });

  it("lets administrators alone steer the sync, and changes nothing for others", async () => {
    actor = staffWith("STATION_MANAGER");
    const before = await test.dump();
    const refusal = { userErrors: [{ code: "NOT_ALLOWED", field: [] }] };
    expect((await ask("mutation { confirmMissingPieces(input: {}) { userErrors { code field } } }")).data).toEqual({ confirmMissingPieces: refusal });
    expect((await ask("mutation { reconcileContent(input: {}) { userErrors { code field } } }")).data).toEqual({ reconcileContent: refusal });
    expect(await test.dump()).toEqual(before);
  });
});
