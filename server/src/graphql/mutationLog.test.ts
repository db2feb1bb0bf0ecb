import { anonymous, type Actor } from "../kernel/actor";
import { modules } from "../modules";
import { administrator, staffWith } from "../testing/actors";
import { openTestHttp, type TestHttp } from "../testing/testHttp";

const create = `mutation LiJing($input: CreateOrganisationInput!) { mine: createOrganisation(input: $input) { organisation { id } } }`;
const input = { code: "WM", name: "望禾县文明办", kind: "DEPARTMENT" };

describe("mutationLog", () => {
  let test: TestHttp;
  let actor: Actor;
  let info: jest.SpyInstance;
  beforeEach(async () => {
    actor = administrator;
    test = await openTestHttp({ modules, findStaff: () => () => Promise.resolve(actor) });
    info = jest.spyOn(test.services.logger, "info");
  });
  afterEach(() => test.close());

  const run = (query: string, variables: object = {}) =>
    test.http.inject({ method: "POST", url: "/graphql", headers: { "apollo-require-preflight": "1" }, payload: { query, variables } });
  const line = (account: string | null, refused: string[]) => [
    { audit: "mutation", mutations: ["createOrganisation"], account, refused, ms: expect.any(Number) as number }, "mutation",
  ];

  it("tells who did what by the schema's name, and nothing that was given", async () => {
    expect((await run(create, { input })).json<{ data: { mine: { organisation: object | null } } }>().data.mine.organisation).not.toBeNull();
    expect(info.mock.calls).toEqual([line(administrator.accountId, [])]);
    expect(JSON.stringify(info.mock.calls)).not.toMatch(/望禾|LiJing|mine/);
  });

  it("tells what a command was refused for, also when the caller does not ask", async () => {
    const viewer = staffWith("VIEWER");
    actor = viewer;
    await run(create, { input });
    expect(info.mock.calls).toEqual([line(viewer.accountId, ["NOT_ALLOWED"])]);
  });

  it("tells of a stranger's attempt, through a fragment too", async () => {
    actor = anonymous;
    await run("mutation($input: CreateOrganisationInput!) { ...part } fragment part on Mutation { createOrganisation(input: $input) { organisation { id } } }", { input });
    expect(info.mock.calls).toEqual([line(null, [expect.stringMatching(/^[A-Z_]+$/) as unknown as string])]);
  });

  it("writes nothing for a query", async () => {
    await run("{ organisations { nodes { id } } }");
    expect(info.mock.calls).toEqual([]);
  });
});
