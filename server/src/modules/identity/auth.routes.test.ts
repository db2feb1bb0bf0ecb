import { openTestHttp, type TestHttp } from "../../testing/testHttp";
import { saveStation } from "../stations/station.factory";
import { emailHash } from "./email";
import { identityModule, staffFinder } from ".";
import { SignInFailure } from "./signInFailure.entity";
import { factoryPassword, saveRoleAssignment, saveStaffAccount } from "./staffAccount.factory";
import { StaffAccount } from "./staffAccount.entity";
import { StaffSession } from "./staffSession.entity";

const parts = { modules: [identityModule], findStaff: staffFinder };

describe("/api/auth", () => {
  let test: TestHttp;
  beforeEach(async () => {
    test = await openTestHttp(parts);
  });
  afterEach(() => test.close());

  const post = (path: string, payload: object, cookie?: string) =>
    test.http.inject({ method: "POST", url: `/api/auth/${path}`, payload, headers: cookie ? { cookie } : {} });
  const cookieOf = (response: { headers: Record<string, unknown> }) => String(response.headers["set-cookie"]).split(";")[0] ?? "";
  const viewer = async (cookie: string) => {
    const payload = { query: "{ viewer { id name email mustChangePassword abilities roles { role stationId scopeName } } }" };
    const response = await test.http.inject({ method: "POST", url: "/graphql", payload, headers: { cookie, "apollo-require-preflight": "1" } });
    return response.json<{ data?: { viewer: object } | null; errors?: { extensions: { code: string } }[] }>();
  };
  const manager = () => test.database.writing.manager;

  async function saveKeeper() {
    const station = await saveStation(manager(), { name: "望禾县文明实践中心" });
    const account = await saveStaffAccount(manager(), { email: "li@wenming.local", name: "李静" });
    await saveRoleAssignment(manager(), account.id, "SCREEN_KEEPER", { stationId: station.id });
    return { account, station };
  }

  it("signs in whatever the case and width of the address, and the viewer is known by the cookie", async () => {
    const { account, station } = await saveKeeper();
    const response = await post("sign-in", { email: " ＬＩ@Wenming.local ", password: factoryPassword });
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({
      account: { id: account.id, name: "李静", email: "li@wenming.local", roles: ["SCREEN_KEEPER"], mustChangePassword: false },
    });
    expect(String(response.headers["set-cookie"])).toMatch(/^wm_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(await viewer(cookieOf(response))).toEqual({
      data: {
        viewer: {
          id: account.id, name: "李静", email: "li@wenming.local", mustChangePassword: false, abilities: ["screens.manage", "content.read"],
          roles: [{ role: "SCREEN_KEEPER", stationId: station.id, scopeName: "望禾县文明实践中心" }],
        },
      },
    });
    const [session] = await manager().find(StaffSession);
    expect(session?.tokenHash).not.toContain(cookieOf(response).slice("wm_session=".length));
    expect((await manager().findOneByOrFail(StaffAccount, { id: account.id })).lastSignInAt).toEqual(test.clock.now());
  });

  it("tells a wrong password, an unknown address and a deactivated account alike and remembers each failure", async () => {
    await saveKeeper();
    await saveStaffAccount(manager(), { email: "gone@wenming.local", active: false });
    const attempts = [
      await post("sign-in", { email: "li@wenming.local", password: "wrong" }),
      await post("sign-in", { email: "nobody@wenming.local", password: factoryPassword }),
      await post("sign-in", { email: "gone@wenming.local", password: factoryPassword }),
    ];
    for (const attempt of attempts) {
      expect([attempt.statusCode, attempt.json(), attempt.headers["set-cookie"]]).toEqual([
        401, { error: { code: "UNAUTHENTICATED", message: "邮箱或密码不对" } }, undefined,
      ]);
    }
    expect(await manager().count(SignInFailure)).toBe(3);
    expect(await manager().count(StaffSession)).toBe(0);
  });

  it("takes JSON only", async () => {
    const form = await test.http.inject({
      method: "POST", url: "/api/auth/sign-in", payload: "email=li&password=x", headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    const text = await test.http.inject({
      method: "POST", url: "/api/auth/sign-in", payload: '{"email":"li","password":"x"}', headers: { "content-type": "text/plain" },
    });
    const broken = await test.http.inject({ method: "POST", url: "/api/auth/sign-in", payload: "{", headers: { "content-type": "application/json" } });
    expect([form.statusCode, text.statusCode, broken.statusCode]).toEqual([415, 400, 400]);
    for (const answer of [form, text, broken]) expect(answer.json()).toEqual({ error: { code: "BAD_REQUEST", message: "请求格式不对" } });
  });

  it("keeps a session twelve hours from its last use and ends it at sign-out", async () => {
    await saveKeeper();
    const cookie = cookieOf(await post("sign-in", { email: "li@wenming.local", password: factoryPassword }));
    test.clock.advance(11 * 3600_000);
    expect((await viewer(cookie)).errors).toBeUndefined();
    test.clock.advance(11 * 3600_000);
    expect((await viewer(cookie)).errors).toBeUndefined();
    test.clock.advance(12 * 3600_000);
    expect((await viewer(cookie)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");

    const again = cookieOf(await post("sign-in", { email: "li@wenming.local", password: factoryPassword }));
    const out = await post("sign-out", {}, again);
    expect([out.statusCode, String(out.headers["set-cookie"]).startsWith("wm_session=; ")]).toEqual([200, true]);
    expect((await viewer(again)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });

  it("knows a session that a full database cannot lengthen", async () => {
    const { account } = await saveKeeper();
    const cookie = cookieOf(await post("sign-in", { email: account.email, password: factoryPassword }));
    test.clock.advance(6 * 60_000);
    const write = jest.spyOn(test.database, "write").mockRejectedValue(new Error("database or disk is full"));
    expect((await viewer(cookie)).data?.viewer).toMatchObject({ id: account.id });
    write.mockRestore();
  });

  it("ends the rights of a deactivated account at once", async () => {
    const { account } = await saveKeeper();
    const cookie = cookieOf(await post("sign-in", { email: "li@wenming.local", password: factoryPassword }));
    await manager().update(StaffAccount, { id: account.id }, { active: false });
    expect((await viewer(cookie)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });

  it("changes one's own password, ends the other sessions and keeps this one", async () => {
    const { account } = await saveKeeper();
    await manager().update(StaffAccount, { id: account.id }, { mustChangePassword: true });
    const mine = cookieOf(await post("sign-in", { email: "li@wenming.local", password: factoryPassword }));
    const other = cookieOf(await post("sign-in", { email: "li@wenming.local", password: factoryPassword }));
    const changed = await post("password", { current: factoryPassword, next: "battery-staple-9" }, mine);
    expect([changed.statusCode, changed.json()]).toEqual([200, { ok: true }]);
    expect(await viewer(mine)).toMatchObject({ data: { viewer: { mustChangePassword: false } } });
    expect((await viewer(other)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
    expect((await post("sign-in", { email: "li@wenming.local", password: "battery-staple-9" })).statusCode).toBe(200);
  });

  it("refuses a password change with a wrong present one, a short new one or no session, and changes nothing", async () => {
    await saveKeeper();
    const cookie = cookieOf(await post("sign-in", { email: "li@wenming.local", password: factoryPassword }));
    const before = await manager().find(StaffAccount);
    const wrong = await post("password", { current: "wrong", next: "battery-staple-9" }, cookie);
    expect([wrong.statusCode, wrong.json()]).toEqual([400, { error: { code: "INVALID", message: "现在的密码不对" } }]);
    const short = await post("password", { current: factoryPassword, next: "九个字符的密码不行" }, cookie);
    expect([short.statusCode, short.json()]).toEqual([400, { error: { code: "PASSWORD_TOO_WEAK", message: "密码至少要 10 个字符" } }]);
    const nobody = await post("password", { current: factoryPassword, next: "battery-staple-9" });
    expect([nobody.statusCode, nobody.json()]).toEqual([401, { error: { code: "UNAUTHENTICATED", message: "请先登录" } }]);
    expect(await manager().find(StaffAccount)).toEqual(before);
  });

  it("marks the cookie Secure behind https", async () => {
    const behind = await openTestHttp({ ...parts, config: { publicUrl: "https://wm.example.cn" } });
    await saveStaffAccount(behind.database.writing.manager, { email: "li@wenming.local" });
    const payload = { email: "li@wenming.local", password: factoryPassword };
    const response = await behind.http.inject({ method: "POST", url: "/api/auth/sign-in", payload });
    expect(String(response.headers["set-cookie"])).toMatch(/; HttpOnly; Secure; SameSite=Strict$/);
    await behind.close();
  });

  it("logs each sign-in, failure, sign-out and password change by account or hash, and no address or password of the person", async () => {
    const { account } = await saveKeeper();
    const info = jest.spyOn(test.services.logger, "info");
    await post("sign-in", { email: "Li@wenming.local", password: "wrong-password-1" });
    const cookie = cookieOf(await post("sign-in", { email: "li@wenming.local", password: factoryPassword }));
    await post("password", { current: "wrong-password-1", next: "another-long-password" }, cookie);
    await post("password", { current: factoryPassword, next: "another-long-password" }, cookie);
    await post("sign-out", {}, cookie);
    await post("sign-out", {}, cookie);
    const address = "127.0.0.1";
    expect(info.mock.calls.map(([line]) => line)).toEqual([
      { audit: "sign-in", result: "refused", emailHash: emailHash("li@wenming.local"), address },
      { audit: "sign-in", result: "signed-in", account: account.id, address },
      { audit: "password-change", result: "refused", account: account.id, address },
      { audit: "password-change", result: "changed", account: account.id, address },
      { audit: "sign-out", account: account.id, address },
    ]);
    expect(JSON.stringify(info.mock.calls)).not.toMatch(/li@wenming|password-1|long-password|李静/i);
  });
});
