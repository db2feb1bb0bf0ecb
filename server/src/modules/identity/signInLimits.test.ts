import { newId } from "../../kernel/id";
import { openTestHttp, type TestHttp } from "../../testing/testHttp";
import { identityModule, staffFinder } from ".";
import { emailHash } from "./email";
import { hashPassword } from "./password";
import { SignInFailure } from "./signInFailure.entity";
import { factoryPassword, saveStaffAccount } from "./staffAccount.factory";
import { StaffSession } from "./staffSession.entity";

const office = "10.0.0.1";
const stranger = "203.0.113.9";
const wrongPassword = { error: { code: "UNAUTHENTICATED", message: "邮箱或密码不对" } };
const lockedFor = (minutes: number) => ({ error: { code: "RATE_LIMITED", message: `密码错误次数太多，请 ${String(minutes)} 分钟后再试` } });

describe("how often one may sign in", () => {
  let test: TestHttp;
  beforeEach(async () => {
    test = await openTestHttp({ modules: [identityModule], findStaff: staffFinder });
    await saveStaffAccount(test.database.writing.manager, { email: "admin@wenming.local" });
  });
  afterEach(() => test.close());

  const post = (path: string, payload: object, remoteAddress: string, cookie = "") =>
    test.http.inject({ method: "POST", url: `/api/auth/${path}`, payload, remoteAddress, headers: cookie === "" ? {} : { cookie } });
  const signIn = (remoteAddress: string, password = factoryPassword, email = "admin@wenming.local") => post("sign-in", { email, password }, remoteAddress);
  const statusOf = async (remoteAddress: string) => (await signIn(remoteAddress)).statusCode;
  const failures = () => test.database.writing.manager.count(SignInFailure);
  const fail = (addresses: readonly string[], email = "admin@wenming.local") =>
    test.database.writing.manager.insert(
      SignInFailure,
      addresses.map((address) => ({ id: newId(test.clock.now()), emailHash: emailHash(email), address, failedAt: test.clock.now() })),
    );

  it("locks an e-mail at one address from the fifth failure on, for a time that doubles, even against the right password", async () => {
    await fail(Array<string>(6).fill(office));
    const before = await test.dump();
    const during = await signIn(office);
    expect([during.statusCode, during.headers["retry-after"], during.json()]).toEqual([429, "120", lockedFor(2)]);
    test.clock.advance(119_000);
    expect(await statusOf(office)).toBe(429);
    expect(await test.dump()).toEqual(before);
    test.clock.advance(1000);
    expect(await statusOf(office)).toBe(200);
    expect(await failures()).toBe(0);
  });

  it("keeps nobody out at another address, and forgives a success only the failures of its own address", async () => {
    await fail([...Array<string>(5).fill(stranger), office]);
    expect([await statusOf(stranger), await statusOf(office)]).toEqual([429, 200]);
    expect(await test.database.writing.manager.find(SignInFailure, { select: { address: true } })).toEqual(Array<object>(5).fill({ address: stranger }));
    expect(await statusOf(stranger)).toBe(429);
  });

  it("counts the addresses of one IPv6 network together", async () => {
    for (let n = 1; n <= 5; n += 1) expect((await signIn(`2001:db8:0:7::${String(n)}`, "wrong")).json()).toEqual(wrongPassword);
    expect([await statusOf("2001:db8:0:7::6"), await statusOf("2001:db8:0:8::6")]).toEqual([429, 200]);
  });

  it("slows guesses from many addresses down to one a minute from the fiftieth in an hour on", async () => {
    const many = Array.from({ length: 49 }, (_, n) => `198.51.100.${String(n)}`);
    await fail(many);
    expect((await signIn(stranger, "wrong")).json()).toEqual(wrongPassword);
    const before = await test.dump();
    const during = await signIn(office);
    expect([during.statusCode, during.headers["retry-after"], during.json()]).toEqual([429, "60", lockedFor(1)]);
    expect(await test.dump()).toEqual(before);
    test.clock.advance(60_000);
    expect((await signIn("203.0.113.10", "wrong")).json()).toEqual(wrongPassword);
    expect(await statusOf(office)).toBe(429);
    test.clock.advance(60 * 60_000);
    expect((await signIn("203.0.113.11", "wrong")).json()).toEqual(wrongPassword);
    expect(await statusOf(office)).toBe(200);
  });

  it("lets an office sign in as often as it likes, up to sixty times a minute", async () => {
    const statuses = [];
    for (let n = 0; n < 60; n += 1) statuses.push(await statusOf(office));
    expect(statuses).toEqual(Array<number>(60).fill(200));
    const further = await signIn(office);
    expect([further.statusCode, further.json()]).toEqual([429, { error: { code: "RATE_LIMITED", message: "操作太频繁，请一分钟后再试" } }]);
    expect([await statusOf(stranger), await test.database.writing.manager.count(StaffSession)]).toEqual([200, 61]);
  });

  it("takes five failures a minute from one address, whoever they are for", async () => {
    await saveStaffAccount(test.database.writing.manager, { email: "li@wenming.local" });
    for (const name of ["a", "b", "c", "d"]) await fail([office], `${name}@wenming.local`);
    test.clock.advance(20_000);
    expect((await signIn(office, "wrong")).json()).toEqual(wrongPassword);
    const before = await test.dump();
    const further = await signIn(office, factoryPassword, "li@wenming.local");
    expect([further.statusCode, further.headers["retry-after"], further.json()]).toEqual([429, "40", lockedFor(1)]);
    expect(await test.dump()).toEqual(before);
    test.clock.advance(40_000);
    expect((await signIn(office, factoryPassword, "li@wenming.local")).statusCode).toBe(200);
  });

  it("gives a burst of guesses no more answers than guesses one after the other", async () => {
    const passwordHash = await hashPassword(factoryPassword, 2 ** 15);
    await saveStaffAccount(test.database.writing.manager, { email: "li@wenming.local", passwordHash });
    const burst = await Promise.all(Array.from({ length: 40 }, (_, n) => signIn(office, `guess-${String(n)}`, "li@wenming.local")));
    const answered = burst.filter(({ statusCode }) => statusCode === 401).length;
    expect(burst.filter(({ statusCode }) => statusCode === 429)).toHaveLength(40 - answered);
    // Two hashes run at a time, so that a few may come between a failure and its record.
    expect(answered).toBeGreaterThanOrEqual(5);
    expect(answered).toBeLessThan(20);
    expect(await failures()).toBe(answered);
  });

  it("counts wrong present passwords as failures of the own address", async () => {
    const cookie = String((await signIn(office)).headers["set-cookie"]).split(";")[0] ?? "";
    const change = { current: "wrong", next: "battery-staple-9" };
    for (let n = 0; n < 5; n += 1) expect((await post("password", change, office, cookie)).statusCode).toBe(400);
    const before = await test.dump();
    const right = await post("password", { ...change, current: factoryPassword }, office, cookie);
    expect([right.statusCode, right.json()]).toEqual([429, lockedFor(1)]);
    expect(await test.dump()).toEqual(before);
    expect(await statusOf(stranger)).toBe(200);
  });
});
