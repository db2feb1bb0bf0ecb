import { staffWith } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import type { Actor } from "../../../kernel/actor";
import type { Outcome } from "../../../kernel/outcome";
import { saveOrganisation } from "../../stations/organisation.factory";
import { saveStation } from "../../stations/station.factory";
import { saveWordingList, writtenReasons } from "../../wording/wordingList.factory";
import { hashPassword, verifyPassword } from "../password";
import { RoleAssignment } from "../roleAssignment.entity";
import { StaffAccount } from "../staffAccount.entity";
import { factoryPassword, saveRoleAssignment, saveStaffAccount } from "../staffAccount.factory";
import { StaffSession } from "../staffSession.entity";
import { createFirstAdministrator } from "./createFirstAdministrator";
import { createStaffAccount, type CreateStaffAccount } from "./createStaffAccount";
import { linkCmsUser } from "./linkCmsUser";
import { openSession } from "./openSession";
import { resetStaffPassword } from "./resetStaffPassword";
import { updateStaffAccount, type UpdateStaffAccount } from "./updateStaffAccount";

describe("commands on staff accounts", () => {
  let test: TestDatabase;
  let chief: StaffAccount;
  let actor: Actor;
  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager } = test.database.writing;
    chief = await saveStaffAccount(manager, { email: "chief@wenming.local" });
    await saveRoleAssignment(manager, chief.id, "ADMINISTRATOR");
    actor = { ...staffWith("ADMINISTRATOR"), accountId: chief.id };
  });
  afterEach(() => test.close());

  const codes = (outcome: Outcome<unknown>) => (outcome.ok ? "ok" : outcome.refusals.map(({ code, field }) => `${code} ${field.join(".")}`).join("; "));
  const rolesOf = async (accountId: string) =>
    (await test.database.reading.manager.find(RoleAssignment, { where: { accountId }, order: { id: "ASC" } })).map(({ role, stationId, organisationId, stages }) => ({ role, stationId, organisationId, stages }));
  const cheap = async () => ({ hash: await hashPassword("battery-staple-9", 16), problem: null });
  const openOne = async (account: StaffAccount) =>
    test.database.write(actor, (work) => openSession(work, { accountId: account.id, passwordHash: account.passwordHash, address: "127.0.0.1" }));

  it("creates an account with the scopes its roles take, to choose another password", async () => {
    const { manager } = test.database.writing;
    const station = await saveStation(manager);
    const organisation = await saveOrganisation(manager);
    const password = await cheap();
    const outcome = await test.database.write(actor, (work) =>
      createStaffAccount(work, {
        name: " 李静 ", email: "Li@Wenming.Local", phone: "0300-881 2345", password,
        roles: [{ role: "STATION_MANAGER", stationId: station.id, organisationId: organisation.id }, { role: "REVIEWER", organisationId: organisation.id, stages: ["FIRST", "FINAL"] }],
      }),
    );
    if (!outcome.ok) throw new Error(codes(outcome));
    expect(await manager.findOneByOrFail(StaffAccount, { email: "li@wenming.local" })).toEqual({
      id: outcome.value.id, version: 1, name: "李静", email: "li@wenming.local", phone: "0300-881 2345", active: true, passwordHash: password.hash,
      mustChangePassword: true, cmsUserId: null, lastSignInAt: null, createdAt: test.clock.now(), updatedAt: test.clock.now(),
    });
    expect(await rolesOf(outcome.value.id)).toEqual([
      { role: "STATION_MANAGER", stationId: station.id, organisationId: null, stages: [] },
      { role: "REVIEWER", stationId: null, organisationId: organisation.id, stages: ["FIRST", "FINAL"] },
    ]);
  });

  it("refuses a bad new account and changes nothing", async () => {
    const organisation = await saveOrganisation(test.database.writing.manager);
    const valid: CreateStaffAccount = { name: "李静", email: "li@wenming.local", roles: [{ role: "VIEWER" }], password: await cheap() };
    const cases: readonly (readonly [string, Actor, Partial<CreateStaffAccount>])[] = [
      ["NOT_ALLOWED ", staffWith("STATION_MANAGER", { stationPath: "/" }), {}],
      ["INVALID name", actor, { name: " " }],
      ["INVALID phone", actor, { phone: "电话" }],
      ["INVALID email", actor, { email: "li" }],
      ["EMAIL_TAKEN email", actor, { email: " CHIEF@wenming.local" }],
      ["INVALID roles", actor, { roles: [] }],
      ["INVALID roles", actor, { roles: [{ role: "VIEWER" }, { role: "VIEWER" }] }],
      ["INVALID roles.0.stationId", actor, { roles: [{ role: "STATION_KEEPER" }] }],
      ["NOT_FOUND roles.0.stationId", actor, { roles: [{ role: "SCREEN_KEEPER", stationId: "unknown" }] }],
      ["NOT_FOUND roles.0.teamId", actor, { roles: [{ role: "TEAM_MANAGER", teamId: "unknown" }] }],
      ["INVALID roles.1.stages", actor, { roles: [{ role: "VIEWER" }, { role: "REVIEWER", organisationId: organisation.id, stages: [] }] }],
      ["PASSWORD_TOO_WEAK initialPassword", actor, { password: { hash: null, problem: "密码至少要 10 个字符" } }],
    ];
    const before = await test.dump();
    for (const [expected, by, change] of cases) {
      expect(codes(await test.database.write(by, (work) => createStaffAccount(work, { ...valid, ...change })))).toBe(expected);
    }
    expect(await test.dump()).toEqual(before);
  });

  it("changes what is given and replaces the roles", async () => {
    const { manager } = test.database.writing;
    const account = await saveStaffAccount(manager, { phone: "110" });
    await saveRoleAssignment(manager, account.id, "VIEWER");
    const kept = await test.database.write(actor, (work) => updateStaffAccount(work, { id: account.id, version: 1, name: "李静", cmsUserId: "7" }));
    expect(codes(kept)).toBe("ok");
    expect(await manager.findOneByOrFail(StaffAccount, { id: account.id })).toEqual({ ...account, name: "李静", cmsUserId: "7", version: 2, updatedAt: test.clock.now() });
    expect((await rolesOf(account.id)).map(({ role }) => role)).toEqual(["VIEWER"]);
    await test.database.write(actor, (work) => updateStaffAccount(work, { id: account.id, version: 2, phone: null, roles: [{ role: "ADMINISTRATOR" }] }));
    expect((await manager.findOneByOrFail(StaffAccount, { id: account.id })).phone).toBeNull();
    expect((await rolesOf(account.id)).map(({ role }) => role)).toEqual(["ADMINISTRATOR"]);
  });

  it("holds names against the word lists, as they are printed: a blocked word is refused, one warned of asks for a written reason, what stood before is not judged again", async () => {
    const { manager } = test.database.writing;
    const password = await cheap();
    const account = await saveStaffAccount(manager, { name: "最佳员" });
    await saveWordingList(test.database, { name: "绝对化用语", severity: "WARN", words: [{ text: "最佳" }] });
    await saveWordingList(test.database, { words: [{ text: "某某教" }] });
    const create = (name: string, wordingReason?: string) =>
      test.database.write(actor, (work) => createStaffAccount(work, { name, email: "li@wenming.local", roles: [{ role: "VIEWER" }], password, wordingReason }));
    const update = (change: Omit<UpdateStaffAccount, "id" | "version">) => test.database.write(actor, (work) => updateStaffAccount(work, { id: account.id, version: 1, ...change }));
    const before = await test.dump();
    expect(codes(await create("某 某 教", "就要这样"))).toBe("WORDING_BLOCKED name");
    expect(codes(await create("李最佳"))).toBe("WORDING_REASON_NEEDED name");
    expect(codes(await update({ name: "某某教", wordingReason: "就要这样" }))).toBe("WORDING_BLOCKED name");
    expect(codes(await update({ name: "王最佳" }))).toBe("WORDING_REASON_NEEDED name");
    expect(await test.dump()).toEqual(before);
    expect(codes(await update({ phone: "110" }))).toBe("ok");
    const taken = await create("李最佳", "身份证上的名字");
    if (!taken.ok) throw new Error(codes(taken));
    expect((await writtenReasons(test.database)).map(({ subjectType, subjectId, reason }) => [subjectType, subjectId, reason])).toEqual([["staff-account", taken.value.id, "身份证上的名字"]]);
  });

  it("signs a deactivated person out at once", async () => {
    const account = await saveStaffAccount(test.database.writing.manager);
    await openOne(account);
    await openOne(chief);
    await test.database.write(actor, (work) => updateStaffAccount(work, { id: account.id, version: 1, active: false }));
    expect(await test.database.reading.manager.find(StaffSession)).toMatchObject([{ accountId: chief.id }]);
    expect(codes(await openOne(account))).toBe("NOT_FOUND id");
  });

  it("keeps the last administrator, and refuses strangers, stale versions and taken CMS users", async () => {
    const { manager } = test.database.writing;
    const sleeping = await saveStaffAccount(manager, { active: false });
    await saveRoleAssignment(manager, sleeping.id, "ADMINISTRATOR");
    const linked = await saveStaffAccount(manager, { cmsUserId: "7" });
    const before = await test.dump();
    const update = (request: object, by: Actor = actor) => test.database.write(by, (work) => updateStaffAccount(work, { id: chief.id, version: 1, ...request }));
    expect(codes(await update({ roles: [{ role: "VIEWER" }] }))).toBe("LAST_ADMINISTRATOR roles");
    expect(codes(await update({ active: false }))).toBe("LAST_ADMINISTRATOR roles");
    expect(codes(await update({ name: "新名" }, staffWith("REVIEWER")))).toBe("NOT_ALLOWED ");
    expect(codes(await update({ version: 9, name: "新名" }))).toBe("CONFLICT version");
    expect(codes(await update({ id: "unknown" }))).toBe("NOT_FOUND id");
    expect(codes(await update({ cmsUserId: "7" }))).toBe("CMS_USER_TAKEN cmsUserId");
    expect(codes(await test.database.write(actor, (work) => linkCmsUser(work, { id: chief.id, cmsUserId: "7" })))).toBe("CMS_USER_TAKEN cmsUserId");
    expect(codes(await test.database.write(staffWith("VIEWER"), (work) => linkCmsUser(work, { id: chief.id, cmsUserId: "8" })))).toBe("NOT_ALLOWED ");
    expect(codes(await test.database.write(actor, (work) => linkCmsUser(work, { id: "unknown", cmsUserId: "8" })))).toBe("NOT_FOUND id");
    expect(await test.dump()).toEqual(before);
    expect(codes(await test.database.write(actor, (work) => linkCmsUser(work, { id: linked.id, cmsUserId: null })))).toBe("ok");
    expect(codes(await test.database.write(actor, (work) => linkCmsUser(work, { id: chief.id, cmsUserId: "7" })))).toBe("ok");
    expect((await manager.findOneByOrFail(StaffAccount, { id: chief.id })).cmsUserId).toBe("7");
  });

  it("resets a password: sessions end, the new one works and must be changed", async () => {
    const account = await saveStaffAccount(test.database.writing.manager);
    await openOne(account);
    const passwordHash = await hashPassword("one-time-pass", 16);
    const before = await test.dump();
    expect(codes(await test.database.write(staffWith("VIEWER"), (work) => resetStaffPassword(work, { id: account.id, passwordHash })))).toBe("NOT_ALLOWED ");
    expect(codes(await test.database.write(actor, (work) => resetStaffPassword(work, { id: "unknown", passwordHash })))).toBe("NOT_FOUND id");
    expect(await test.dump()).toEqual(before);
    expect(codes(await test.database.write(actor, (work) => resetStaffPassword(work, { id: account.id, passwordHash })))).toBe("ok");
    const saved = await test.database.reading.manager.findOneByOrFail(StaffAccount, { id: account.id });
    expect([saved.mustChangePassword, await verifyPassword("one-time-pass", saved.passwordHash), await verifyPassword(factoryPassword, saved.passwordHash)]).toEqual([true, true, false]);
    expect(await test.database.reading.manager.count(StaffSession)).toBe(0);
  });

  it("makes the first administrator only while there is none", async () => {
    const before = await test.dump();
    const make = () => test.database.write({ kind: "system", name: "identity" }, (work) => createFirstAdministrator(work, { passwordHash: "x" }));
    expect(codes(await make())).toBe("ADMINISTRATOR_EXISTS ");
    expect(await test.dump()).toEqual(before);
    await test.database.writing.manager.delete(RoleAssignment, { role: "ADMINISTRATOR" });
    expect(codes(await make())).toBe("ok");
    const made = await test.database.reading.manager.findOneByOrFail(StaffAccount, { email: "admin@wenming.local" });
    expect(made.cmsUserId).toBe("1");
    expect(await rolesOf(made.id)).toEqual([{ role: "ADMINISTRATOR", stationId: null, organisationId: null, stages: [] }]);
  });

  it("leaves the first CMS user with whom they are linked to already", async () => {
    const { manager } = test.database.writing;
    await manager.delete(RoleAssignment, { role: "ADMINISTRATOR" });
    const linked = await saveStaffAccount(manager, { cmsUserId: "1" });
    expect(codes(await test.database.write({ kind: "system", name: "identity" }, (work) => createFirstAdministrator(work, { passwordHash: "x" })))).toBe("ok");
    const links = await test.database.reading.manager.find(StaffAccount, { select: { email: true, cmsUserId: true }, order: { email: "ASC" } });
    expect(links.filter(({ email, cmsUserId }) => email === "admin@wenming.local" || cmsUserId !== null)).toEqual([expect.objectContaining({ email: "admin@wenming.local", cmsUserId: null }), expect.objectContaining({ email: linked.email, cmsUserId: "1" })]);
  });
});
