import { openTestHttp, type TestHttp } from "../../testing/testHttp";
import { stationsModule } from "../stations";
import { identityModule, staffFinder } from ".";
import { factoryPassword, saveRoleAssignment, saveStaffAccount } from "./staffAccount.factory";

const station = { code: "WH00", name: "望禾县文明实践中心", tier: "CENTRE" };
const createStation = "mutation ($input: CreateStationInput!) { createStation(input: $input) { station { name } userErrors { code message field } } }";
const resetPassword = "mutation ($input: ResetStaffPasswordInput!) { resetStaffPassword(input: $input) { oneTimePassword userErrors { code } } }";
const staffAccounts = "{ staffAccounts(orderBy: EMAIL_ASC) { nodes { email } totalCount } }";
const viewer = "{ viewer { email mustChangePassword abilities roles { role } } }";

describe("a password that somebody else gave", () => {
  let test: TestHttp;
  beforeEach(async () => {
    test = await openTestHttp({ modules: [identityModule, stationsModule], findStaff: staffFinder });
  });
  afterEach(() => test.close());

  const post = (url: string, payload: object, cookie = "") =>
    test.http.inject({ method: "POST", url, payload, headers: { "apollo-require-preflight": "1", ...(cookie === "" ? {} : { cookie }) } });
  const ask = async (cookie: string, query: string, input?: object) =>
    (await post("/graphql", { query, variables: input ? { input } : {} }, cookie)).json<{ data: Record<string, Record<string, unknown>> }>();
  const signIn = async (email: string, password: string) => {
    const response = await post("/api/auth/sign-in", { email, password });
    return { body: response.json<object>(), cookie: String(response.headers["set-cookie"]).split(";")[0] ?? "" };
  };
  const saveAdministrator = async (email: string) => {
    const account = await saveStaffAccount(test.database.writing.manager, { email });
    await saveRoleAssignment(test.database.writing.manager, account.id, "ADMINISTRATOR");
    return account;
  };

  it("lets its session choose an own one and nothing else, and everything afterwards", async () => {
    const chief = await saveAdministrator("chief@wenming.local");
    const deputy = await saveAdministrator("deputy@wenming.local");
    const reset = await ask((await signIn(chief.email, factoryPassword)).cookie, resetPassword, { id: deputy.id });
    const given = String(reset.data["resetStaffPassword"]?.["oneTimePassword"]);
    const { body, cookie } = await signIn(deputy.email, given);
    expect(body).toEqual({ account: { id: deputy.id, name: deputy.name, email: deputy.email, roles: ["ADMINISTRATOR"], mustChangePassword: true } });

    const before = await test.dump();
    expect(await ask(cookie, viewer)).toEqual({
      data: { viewer: { email: deputy.email, mustChangePassword: true, abilities: [], roles: [{ role: "ADMINISTRATOR" }] } },
    });
    expect((await ask(cookie, createStation, station)).data["createStation"]).toMatchObject({ station: null, userErrors: [{ code: "NOT_ALLOWED" }] });
    expect((await ask(cookie, resetPassword, { id: chief.id })).data).toEqual({ resetStaffPassword: { oneTimePassword: null, userErrors: [{ code: "NOT_ALLOWED" }] } });
    expect((await ask(cookie, staffAccounts)).data).toEqual({ staffAccounts: { nodes: [], totalCount: 0 } });
    expect(await test.dump()).toEqual(before);

    expect((await post("/api/auth/password", { current: given, next: "battery-staple-9" }, cookie)).json()).toEqual({ ok: true });
    expect((await ask(cookie, viewer)).data["viewer"]).toMatchObject({ mustChangePassword: false, abilities: expect.arrayContaining(["staff.manage"]) as string[] });
    expect((await ask(cookie, staffAccounts)).data).toEqual({ staffAccounts: { nodes: [{ email: chief.email }, { email: deputy.email }], totalCount: 2 } });
    expect((await ask(cookie, createStation, station)).data).toEqual({ createStation: { station: { name: station.name }, userErrors: [] } });
  });

  it("takes the rights of a session that is open already, and lets it sign out", async () => {
    const chief = await saveAdministrator("chief@wenming.local");
    const { cookie } = await signIn(chief.email, factoryPassword);
    expect((await ask(cookie, staffAccounts)).data["staffAccounts"]?.["totalCount"]).toBe(1);
    await test.database.writing.manager.update("staff_account", { id: chief.id }, { mustChangePassword: true });
    expect((await ask(cookie, staffAccounts)).data["staffAccounts"]?.["totalCount"]).toBe(0);
    expect((await post("/api/auth/sign-out", {}, cookie)).statusCode).toBe(200);
    expect(await ask(cookie, viewer)).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
  });
});
