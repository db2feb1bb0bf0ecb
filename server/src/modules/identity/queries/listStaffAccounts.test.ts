import { administrator, staffWith } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { firstPage } from "../../../kernel/page";
import { saveStation } from "../../stations/station.factory";
import { moveStation } from "../../stations";
import { sha256 } from "../../../kernel/canonicalJson";
import { openSession } from "../commands/openSession";
import { saveRoleAssignment, saveStaffAccount } from "../staffAccount.factory";
import { actorOfSession } from "./actorOfSession";
import { listStaffAccounts, type StaffAccountQuestion } from "./listStaffAccounts";

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
    const opened = await test.database.write(administrator, (work) => openSession(work, { accountId: account.id, passwordHash: account.passwordHash }));
    const token = opened.ok ? opened.value.token : "";
    const grants = async () => (await test.database.read(administrator, (reader) => actorOfSession(reader, sha256(token))))?.actor.grants;
    const grant = { role: "STATION_KEEPER", stationId: village.id, teamId: null, organisationId: null, stages: [] };
    expect(await grants()).toEqual([{ ...grant, stationPath: village.path }]);
    await test.database.write(administrator, (work) => moveStation(work, { id: village.id, version: 1, parentId: south.id, timeZone: "Asia/Shanghai" }));
    expect(await grants()).toEqual([{ ...grant, stationPath: `${south.path}${village.id}/` }]);
  });
});
