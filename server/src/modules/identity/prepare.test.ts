import { anonymous } from "../../kernel/actor";
import { firstPage } from "../../kernel/page";
import { administrator } from "../../testing/actors";
import { openTestHttp, type TestHttp } from "../../testing/testHttp";
import { identityModule, staffFinder } from ".";
import { verifyPassword } from "./password";
import { prepareFirstAdministrator } from "./prepareFirstAdministrator";
import { listStaffAccounts } from "./queries/listStaffAccounts";
import { SignInFailure } from "./signInFailure.entity";
import { StaffAccount } from "./staffAccount.entity";
import { saveRoleAssignment, saveStaffAccount } from "./staffAccount.factory";
import { StaffSession } from "./staffSession.entity";

describe("before and between requests", () => {
  let test: TestHttp;
  beforeEach(async () => {
    test = await openTestHttp({ modules: [identityModule], findStaff: staffFinder, config: { adminPassword: "the-first-password" } });
  });
  afterEach(() => test.close());

  it("makes the first administrator from the configured password once and never resets it", async () => {
    await prepareFirstAdministrator(test.services);
    const first = await test.database.reading.manager.find(StaffAccount);
    expect(first).toMatchObject([{ email: "admin@wenming.local", active: true, mustChangePassword: false, cmsUserId: "1" }]);
    expect(await verifyPassword("the-first-password", first[0]?.passwordHash ?? null)).toBe(true);
    await prepareFirstAdministrator({ ...test.services, config: { ...test.services.config, adminPassword: "another-password" } });
    expect(await test.database.reading.manager.find(StaffAccount)).toEqual(first);
  });

  it("makes none where somebody else administers, or without a password", async () => {
    await prepareFirstAdministrator({ ...test.services, config: { ...test.services.config, adminPassword: "" } });
    expect(await test.database.reading.manager.count(StaffAccount)).toBe(0);
    const chief = await saveStaffAccount(test.database.writing.manager);
    await saveRoleAssignment(test.database.writing.manager, chief.id, "ADMINISTRATOR");
    await prepareFirstAdministrator(test.services);
    const page = await test.database.read(administrator, (reader) => listStaffAccounts(reader, { filter: {}, orderBy: "CREATED_AT_DESC", page: firstPage }));
    expect(page.nodes.map(({ id }) => id)).toEqual([chief.id]);
  });

  it("forgets ended sessions and failures that no longer count, and keeps the others", async () => {
    const { manager } = test.database.writing;
    const now = test.clock.now();
    const at = (hours: number) => new Date(now.getTime() + hours * 3600_000);
    const session = { accountId: "a", createdAt: at(-20), lastUsedAt: at(-1) };
    await manager.insert(StaffSession, [
      { ...session, id: "s1", tokenHash: "1", expiresAt: now },
      { ...session, id: "s2", tokenHash: "2", expiresAt: at(1) },
    ]);
    await manager.insert(SignInFailure, [
      { id: "f1", emailHash: "x", address: "10.0.0.1", failedAt: at(-24) },
      { id: "f2", emailHash: "x", address: "10.0.0.1", failedAt: at(-23) },
    ]);
    const [job] = identityModule.jobs?.(test.services) ?? [];
    await job?.run();
    const left = await test.database.read(anonymous, async ({ entities }) => [await entities.find(StaffSession), await entities.find(SignInFailure)]);
    expect(left.map((rows) => rows.map(({ id }) => id))).toEqual([["s2"], ["f2"]]);
  });
});
