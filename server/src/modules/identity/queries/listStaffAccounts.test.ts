import { administrator, staffWith } from "../../../testing/actors";
import { countStatements } from "../../../testing/countStatements";
import { openTestHttp } from "../../../testing/testHttp";
import { identityModule } from "..";
import { saveOrganisation } from "../../stations/organisation.factory";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { firstPage } from "../../../kernel/page";
import { saveStation } from "../../stations/station.factory";
import { moveStation } from "../../stations";
import { sha256 } from "../../../kernel/canonicalJson";
import { openSession } from "../commands/openSession";
import { saveRoleAssignment, saveStaffAccount } from "../staffAccount.factory";
import { actorOfSession } from "./actorOfSession";
import { listStaffAccounts, type StaffAccountQuestion } from "./listStaffAccounts";

describe("Query.staffAccounts", () => {
  it("reads accounts with their roles and the names of their scopes in three statements", async () => {
    const test = await openTestHttp({ modules: [identityModule], findStaff: () => () => Promise.resolve(administrator) });
    const { manager } = test.database.writing;
    const station = await saveStation(manager, { name: "柳河镇所" });
    const organisation = await saveOrganisation(manager, { name: "县委宣传部" });
    const team = { id: "team-1", version: 1, name: "百姓宣讲团", tier: "COUNTY", createdAt: test.clock.now(), updatedAt: test.clock.now() };
    await manager.getRepository("lecturer_team").insert(team);
    const li = await saveStaffAccount(manager, { name: "李静", email: "a@wenming.local" });
    await saveStaffAccount(manager, { name: "王伟", email: "b@wenming.local" });
    await saveRoleAssignment(manager, li.id, "STATION_MANAGER", { stationId: station.id });
    await saveRoleAssignment(manager, li.id, "TEAM_MANAGER", { teamId: team.id });
    await saveRoleAssignment(manager, li.id, "REVIEWER", { organisationId: organisation.id, stages: ["SECOND"] });
    const payload = { query: "{ staffAccounts(orderBy: EMAIL_ASC) { nodes { name roles { role scopeName stages } } totalCount } }" };
    const { result, statements } = await countStatements(test.database, () => test.http.inject({ method: "POST", url: "/graphql", payload, headers: { "apollo-require-preflight": "1" } }));
    const roles = [
      { role: "STATION_MANAGER", scopeName: "柳河镇所", stages: [] },
      { role: "TEAM_MANAGER", scopeName: "百姓宣讲团", stages: [] },
      { role: "REVIEWER", scopeName: "县委宣传部", stages: ["SECOND"] },
    ];
    expect(result.json()).toEqual({ data: { staffAccounts: { nodes: [{ name: "李静", roles }, { name: "王伟", roles: [] }], totalCount: 2 } } });
    expect(statements).toHaveLength(3);
    await test.close();
  });
});

describe("reading staff", () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await openTestDatabase();
  });
  afterEach(() => test.close());

  it("lists accounts by filter for administrators and none for others", async () => {
    const { manager } = test.database.writing;
    const station = await saveStation(manager);
    const li = await saveStaffAccount(manager, { name: "李静", email: "li@wenming.local", phone: "0300-1" });
    const wang = await saveStaffAccount(manager, { name: "王伟", email: "wang@wenming.local", active: false });
    await saveRoleAssignment(manager, li.id, "STATION_MANAGER", { stationId: station.id });
    await saveRoleAssignment(manager, wang.id, "VIEWER");
    const names = async (filter: StaffAccountQuestion["filter"], actor = administrator) => {
      const page = await test.database.read(actor, (reader) => listStaffAccounts(reader, { filter, orderBy: "EMAIL_ASC", page: firstPage }));
      expect(page.totalCount).toBe(page.nodes.length);
      return page.nodes.map(({ name }) => name);
    };
    expect(await names({})).toEqual(["李静", "王伟"]);
    expect(await names({ q: "LI@" })).toEqual(["李静"]);
    expect(await names({ q: "王" })).toEqual(["王伟"]);
    expect(await names({ role: "VIEWER" })).toEqual(["王伟"]);
    expect(await names({ stationId: station.id, role: "STATION_MANAGER" })).toEqual(["李静"]);
    expect(await names({ active: false })).toEqual(["王伟"]);
    expect(await names({ ids: [li.id] })).toEqual(["李静"]);
    expect(await names({ ids: [] })).toEqual([]);
    expect(await names({}, staffWith("STATION_MANAGER", { stationId: station.id, stationPath: station.path }))).toEqual([]);
  });

  it("gives a grant the station's path of this moment, so that a move changes rights at once", async () => {
    const { manager } = test.database.writing;
    const centre = await saveStation(manager);
    const north = await saveStation(manager, {}, centre);
    const south = await saveStation(manager, {}, centre);
    const village = await saveStation(manager, {}, north);
    const account = await saveStaffAccount(manager);
    await saveRoleAssignment(manager, account.id, "STATION_KEEPER", { stationId: village.id });
    const opened = await test.database.write(administrator, (work) => openSession(work, { accountId: account.id, passwordHash: account.passwordHash, address: "127.0.0.1" }));
    const token = opened.ok ? opened.value.token : "";
    const grants = async () => (await test.database.read(administrator, (reader) => actorOfSession(reader, sha256(token))))?.actor.grants;
    const grant = { role: "STATION_KEEPER", stationId: village.id, teamId: null, organisationId: null, stages: [] };
    expect(await grants()).toEqual([{ ...grant, stationPath: village.path }]);
    await test.database.write(administrator, (work) => moveStation(work, { id: village.id, version: 1, parentId: south.id, timeZone: "Asia/Shanghai" }));
    expect(await grants()).toEqual([{ ...grant, stationPath: `${south.path}${village.id}/` }]);
  });
});
